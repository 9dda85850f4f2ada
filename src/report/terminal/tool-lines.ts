import type { Documents } from '../documents/document.ts';
import { blank, hang } from './cell-width.ts';
import { type GridColumn, grid, leastWidth } from './grid.ts';
import { daySpan } from './id-list.ts';
import type { TerminalPage } from './terminal-page.ts';

type Overlap = Documents['overlap'];
type Tool = Overlap['tools'][number];
type ToolColumn = GridColumn & { readonly cell: (tool: Tool) => string; readonly is: 'levels' | 'owners' | 'kept' };

/** Which columns go, rather than that a word is broken: the first of these that leaves enough room. */
const without: readonly (readonly ToolColumn['is'][])[] = [[], ['levels'], ['owners'], ['levels', 'owners']];

/** Who does what: the monitoring and evaluation tools side by side, a line a tool where there is room. */
export function toolsTable(page: TerminalPage, { tools, framework }: Pick<Overlap, 'tools' | 'framework'>): string[] {
  const { terminal, ink, width, marks } = page;
  if (tools.length === 0) return [];
  const title = ink.bold(terminal.whoDoesWhat);
  const columns = columnsOf(page, [...new Set(framework.indicators.flatMap(({ components }) => components))]);
  for (const gone of without) {
    const kept = columns.filter(({ is }) => !gone.includes(is));
    const rows = tools.map((tool) => kept.map(({ cell }) => cell(tool)));
    for (const tried of [kept, kept.map((column) => ({ ...column, before: 1 }))]) {
      if (leastWidth(tried, rows) <= width) return [title, ...grid(tried, rows, width, marks.rule)];
    }
  }
  return [title, ...tools.flatMap((tool) => block(page, columns, tool))];
}

function columnsOf({ terminal, words, ink, ...page }: TerminalPage, all: readonly string[]): ToolColumn[] {
  const heads = terminal.toolColumns;
  const levels = (tool: Tool) => tool.levels.map((level) => words.levelsPlural[level]).join(', ');
  return [
    { is: 'kept', heading: heads.tool, wraps: true, cell: ({ tool }) => ink.bold(tool) },
    { is: 'owners', heading: heads.owners, before: 2, wraps: true, cell: ({ owners }) => page.say.some(owners, most) },
    {
      is: 'kept',
      heading: heads.components,
      before: 2,
      wraps: true,
      cell: ({ components }) => componentsOf({ terminal, ...page }, components, all),
    },
    { is: 'levels', heading: heads.levels, before: 2, wraps: true, cell: levels },
    { is: 'kept', heading: heads.calendar, before: 2, cell: ({ from, to }) => daySpan({ terminal }, from, to) },
  ];
}

/** owners that are named; a plan of thousands has thousands */
const most = 12;

/** Many of the framework's components are shorter told by those that are missing. */
function componentsOf(
  { terminal, say }: Pick<TerminalPage, 'terminal' | 'say'>,
  components: readonly string[],
  all: readonly string[],
): string {
  if (all.length <= 2) return components.join(', ');
  const looked = new Set(components);
  const missing = all.filter((name) => !looked.has(name));
  if (missing.length === 0) return terminal.everyComponent;
  return missing.length === 1 && all.length > 4 ? terminal.allBut(say.list(missing)) : components.join(', ');
}

const block = ({ terminal, width }: TerminalPage, columns: readonly ToolColumn[], tool: Tool): string[] =>
  columns.flatMap(({ heading, cell }, i) =>
    i === 0 ? hang('', cell(tool), width) : hang(blank(2) + terminal.label(heading), cell(tool), width),
  );
