import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareSeverity } from '../../model/severities.ts';
import { hang } from './cell-width.ts';
import { grid, naturalWidth } from './grid.ts';
import type { TerminalPage } from './terminal-page.ts';

/** Where much is wrong: how often each code occurs, and in how many files, before the diagnostics themselves. */
export function codesGrid(
  page: TerminalPage,
  shown: readonly Diagnostic[],
  counts: Readonly<Record<string, number>>,
): string[] {
  const { terminal, words, ink, say, marks, width } = page;
  const codes = new Map<string, { diagnostic: Diagnostic; files: Set<string | null> }>();
  for (const diagnostic of shown) {
    const known = codes.get(diagnostic.code);
    if (known === undefined) codes.set(diagnostic.code, { diagnostic, files: new Set([diagnostic.file]) });
    else known.files.add(diagnostic.file);
  }
  const heads = terminal.diagnosticColumns;
  const columns = [
    { heading: heads.code },
    { heading: heads.severity, before: 2 },
    { heading: heads.count, align: 'right', before: 2 },
    { heading: heads.files, align: 'right', before: 2 },
  ] as const;
  const sorted = [...codes].sort(
    ([a, { diagnostic: first }], [b, { diagnostic: second }]) =>
      compareSeverity(first.severity, second.severity) || (counts[b] ?? 0) - (counts[a] ?? 0),
  );
  const rows = sorted.map(([code, { diagnostic, files }]) => [
    ink.bold(code),
    ink.severity[diagnostic.severity](words.severities[diagnostic.severity]),
    say.number(counts[code] ?? 0),
    say.number(files.size),
  ]);
  if (naturalWidth(columns, rows) <= width) return grid(columns, rows, width, marks.rule);
  return rows.flatMap(([code = '', ...rest]) => hang('', `${code}  ${rest.slice(0, 2).join('  ')}`, width));
}
