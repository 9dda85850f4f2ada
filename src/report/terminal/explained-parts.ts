import type { ExplainedPart } from '../../model/explanation.ts';
import { valueTexts } from '../../rules/value-text.ts';
import type { Column, Row } from './grid.ts';
import type { Sheet } from './sheet.ts';
import { sourceText } from './stands-out.ts';

/** What goes into each step, one line a part: id, value of target, score × weight, place. */
export function partTables(sheet: Sheet, steps: readonly { readonly parts: readonly ExplainedPart[] }[]): Row[][] {
  return steps.map(({ parts }) => parts.map((part) => partRow(sheet, part)));
}

export const partColumns: readonly Column[] = [
  { heading: '' },
  { heading: '', align: 'right', before: 2 },
  { heading: '' },
  { heading: '', align: 'right' },
  { heading: '', align: 'right', before: 3 },
  { heading: '', before: 2 },
  { heading: '', before: 3 },
];

function partRow(sheet: Sheet, part: ExplainedPart): Row {
  const { say, marks, ink, terminal, wide } = sheet;
  const { measure } = part;
  const style = { measure, precision: 'decimals', unknown: marks.unknown } as const;
  const [value, target] = valueTexts([part.value, part.target], style, say);
  const hasGoal = part.value !== null || part.target !== null;
  const [source, ...more] = part.source;
  const place =
    source === undefined
      ? ''
      : ink.bold(sourceText({ file: source.file, lines: { first: source.firstLine, last: source.lastLine } })) +
        (more.length > 0 ? ` ${terminal.more(more.length)}` : '');
  return [
    wide && part.name !== null ? `${ink.bold(part.id)}  ${part.name}` : ink.bold(part.id),
    ...(hasGoal ? [value, terminal.of, target] : ['', '', '']),
    part.score === null ? marks.unknown : say.fixed(part.score, 1),
    `${marks.times} ${say.number(part.weight, 3)}`,
    place,
  ];
}
