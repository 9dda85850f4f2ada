import { Option } from '@commander-js/extra-typings';
import { askOf } from '../ask.ts';
import { runBatch } from '../batch.ts';
import { judged } from '../gate.ts';
import type { Exit, Io } from '../io.ts';
import {
  component,
  exitZero,
  failOn,
  failUnder,
  folderCommand,
  format,
  maxWarnings,
  period,
  strict,
} from '../options.ts';
import { openingsOf } from '../sources.ts';

export default (io: Io, exit: Exit) =>
  folderCommand('Puts everything into one document, for leadership to read and for annexes to prove.')
    .argument('[dirs...]', 'assessment folders; the current one by default')
    .addOption(period())
    .addOption(component())
    .addOption(new Option('--public', 'leave out file paths, sources, notes and owners'))
    .addOption(format('report'))
    .addOption(strict())
    .addOption(maxWarnings())
    .addOption(failUnder())
    .addOption(failOn())
    .addOption(exitZero())
    .addHelpText(
      'after',
      `
Examples:
  cpas report demo -o brief.html -o annex.xlsx
  cpas report demo -o brief.md --lang fr
  cpas report demo -o tables/             every table as CSV`,
    )
    .action(async (dirs, options) =>
      runBatch(io, exit, options, {
        kind: 'report',
        openings: await openingsOf(dirs, io, options),
        ask: askOf(io, options),
        make: async (assessment, { reportOf }) => {
          const { component: only, public: isPublic = false } = options;
          const document = await reportOf(assessment, { only, isPublic });
          // a gate judges all that is found, whatever is shown of it
          const { scores, overlap } = only === undefined && !isPublic ? document : await reportOf(assessment);
          const findings = [
            ...(scores?.findings ?? []),
            ...(overlap?.findings ?? []),
            ...(overlap?.findingsLeftOut ?? []),
          ];
          return { document, judged: judged(document, findings, scores?.overall.score ?? null) };
        },
      }),
    );
