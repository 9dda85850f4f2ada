import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CollectedFaults } from '../../model/fault.ts';
import { diagnose, severityIn, summary, type Wording } from '../../rules/diagnose.ts';
import { wordsOf } from '../words/index.ts';
import { terminalWordsOf } from '../words/terminal-words.ts';
import { commandLine } from './command-to-type.ts';
import { harmless } from './harmless.ts';

const most = 5;

/** Where all of it is shown, and how much is said here. */
export interface FaultLinesRequest {
  /** as typed */
  readonly folder: string;
  /** as `Page.asked` */
  readonly asked?: readonly string[];
  /** errors alone */
  readonly quiet: boolean;
}

/**
 * What reading found, for standard error beside another command's result: errors in words, the rest as a count. What stands
 * among the command's own findings is not told again.
 *
 * @param findings of the command
 * @see spec 2, "Runs in"; spec 5, "Streams"
 */
export function faultLines(
  faults: CollectedFaults,
  wording: Wording,
  findings: readonly Diagnostic[],
  { folder, asked, quiet }: FaultLinesRequest,
): string[] {
  const words = terminalWordsOf(wording.lang);
  const codes = new Set(findings.map(({ code }) => code));
  const untold = Object.fromEntries(Object.entries(faults.counts).filter(([code]) => !codes.has(code)));
  const { errors, warnings, infos } = summary({ ...faults, counts: untold }, wording);
  const first = faults.faults
    .filter((fault) => !codes.has(fault.code) && severityIn(fault, wording) === 'error')
    .slice(0, most);
  const output = diagnose(first, wording).map(({ code, file, line, column, message }) => {
    const at = [file, line, column].filter((part) => part !== null).join(':');
    const head = [wordsOf(wording.lang).severities.error, code].join(' ');
    return harmless([head, ...(at === '' ? [] : [at]), message].join('  '));
  });
  const more = errors > output.length ? [words.more(errors - output.length)] : [];
  // notes alone ask for nothing: whoever wants them asks validate
  const rest = quiet || warnings === 0 ? '' : words.fileCounts(0, warnings, infos);
  const all = [...more, ...(rest === '' ? [] : [rest])].join(', ');
  if (all === '') return output;
  const shown = commandLine(['cpas', 'validate'], harmless(folder), asked);
  return [...output, `${words.label(all)}${shown}`];
}
