import type { ExplainedPart } from '../../model/explanation.ts';
import { valueTexts } from '../../rules/value-text.ts';
import type { GridColumn, GridRow } from './grid.ts';
import { sourceText } from './stands-out.ts';
import type { TerminalPage } from './terminal-page.ts';

/** What goes into each step, one line a part: id, value of target, score × weight, place. */
export function partTables(
  page: TerminalPage,
  steps: readonly { readonly parts: readonly ExplainedPart[] }[],
): GridRow[][] {
  return steps.map(({ parts }) => parts.map((part) => partRow(page, part)));
}

export const partColumns: readonly GridColumn[] = [
  { heading: '' },
  { heading: '', align: 'right', before: 2 },
  { heading: '' },
  { heading: '', align: 'right' },
  { heading: '', align: 'right', before: 3 },
  { heading: '', before: 2 },
  { heading: '', before: 3 },
];

function partRow(page: TerminalPage, part: ExplainedPart): GridRow {
  const { say, marks, ink, terminal, wide } = page;
  const { measure } = part;
  const style = { measure, precision: 'decimals', unknown: marks.unknown } as const;
  const [value, target] = valueTexts([part.value, part.target], style, say);
  const hasGoal = part.value !== null || part.target !== null;
  const [source, ...more] = part.source;
  const place =
    source === undefined
      ? ''
      : ink.bold(sourceText({ file: source.file, range: { first: source.firstLine, last: source.lastLine } })) +
        (more.length > 0 ? ` ${terminal.more(more.length)}` : '');
  return [
    wide && part.name !== null ? `${ink.bold(part.id)}  ${part.name}` : ink.bold(part.id),
    ...(hasGoal ? [value, terminal.of, target] : ['', '', '']),
    part.score === null ? marks.unknown : say.fixed(part.score, 1),
    `${marks.times} ${say.number(part.weight, 3)}`,
    place,
  ];
}
