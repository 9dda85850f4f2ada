import type { Documents } from '../documents/document.ts';
import { blank, hang } from './cells.ts';
import { grid } from './grid.ts';
import { daySpan } from './ids.ts';
import type { Sheet } from './sheet.ts';

type Tool = Documents['overlap']['tools'][number];

/** Who does what: the monitoring and evaluation tools side by side, a line a tool. */
export function toolsTable(sheet: Sheet, tools: readonly Tool[]): string[] {
  const { terminal, ink, width, marks, page } = sheet;
  if (tools.length === 0) return [];
  const heads = terminal.toolColumns;
  const columns = [
    { heading: heads.tool, wraps: true },
    { heading: heads.owners, before: 2, wraps: true },
    { heading: heads.components, before: 2, wraps: true },
    { heading: heads.levels, before: 2, wraps: true },
    { heading: heads.calendar, before: 2 },
  ];
  const rows = tools.map((tool) => cellsOf(sheet, tool));
  const title = ink.bold(terminal.whoDoesWhat);
  if (page.width < 70) {
    return [
      title,
      ...rows.flatMap((row) =>
        row.flatMap((text, i) =>
          i === 0 ? hang('', text, width) : hang(blank(2) + terminal.label(columns[i]?.heading ?? ''), text, width),
        ),
      ),
    ];
  }
  return [title, ...grid(columns, rows, width, marks.rule)];
}

const cellsOf = (sheet: Sheet, { tool, owners, components, levels, from, to }: Tool): string[] => [
  sheet.ink.bold(tool),
  owners.join(', '),
  components.join(', '),
  levels.map((level) => sheet.words.levelsPlural[level]).join(', '),
  daySpan(sheet, from, to),
];
