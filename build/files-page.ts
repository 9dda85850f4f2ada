import { type InputColumn, type Kind, kinds, partPrefixes } from '../src/model/kinds.ts';
import { said } from './files-said.ts';

/** docs/reference/files.md: every file and column, from the list that the reader itself goes by. @see src/model/kinds.ts */
export function filesPage(): string {
  const names = Object.keys(kinds) as Kind[];
  return `# Files and columns

Made from the list that the program reads by (\`npm run docs\`). How numbers, dates and periods are written, wide tables, totals and
settings: [Files](../files.md).

**Bold**: the column must be there and every cell filled. **Bold** with \`*\`: the column must be there, a cell may be empty. Names and
words are matched without regard to case, accents, spaces, hyphens and underscores. \`|\` between several values in one cell.

${names.map(section).join('\n')}`;
}

function section(kind: Kind): string {
  const { fr, columns } = kinds[kind];
  const french = fr === kind ? '' : ` (French: \`${fr}.csv\`)`;
  const rows = columns.map((column) => row(kind, column));
  if (kind === 'observations') rows.push(parts());
  return `## \`${kind}.csv\`${french}

${said[kind].row}

| column | French | also | holds | what it is |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
${choicesOf(columns)}`;
}

function row(kind: Kind, column: InputColumn): string {
  const what = said[kind].columns[column.name];
  if (what === undefined) throw new Error(`build/files-said.ts says nothing of ${kind}.${column.name}`);
  const also = (column.synonyms ?? []).map(code).join(', ');
  const holds = `${holdings[column.type]}${column.positive ? ' above 0' : ''}`;
  return cells([nameOf(column), column.fr.map(code).join(', '), also, holds, what]);
}

const parts = () =>
  cells([
    `\`${partPrefixes.en}…\``,
    `\`${partPrefixes.fr}…\``,
    '',
    'text',
    'a breakdown, as `by_sex`, `by_age`: any number of such columns; empty or `total`: not broken down',
  ]);

function choicesOf(columns: readonly InputColumn[]): string {
  const lines = columns.flatMap(({ name, choices }) => {
    if (choices === undefined) return [];
    const words = Object.entries(choices).map(([word, others]) =>
      others.length === 0 ? code(word) : `${code(word)} (${others.map(code).join(', ')})`,
    );
    return [`- ${code(name)}: ${words.join(', ')}`];
  });
  return lines.length === 0 ? '' : `\nWords allowed, in brackets other words for the same:\n\n${lines.join('\n')}\n`;
}

function nameOf({ name, required }: InputColumn): string {
  if (required === undefined) return code(name);
  return `**${code(name)}**${required === 'column' ? ' \\*' : ''}`;
}

const holdings: Readonly<Record<InputColumn['type'], string>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  start: 'date, or a period: its first day',
  end: 'date, or a period: its last day',
  period: 'period',
  choice: 'one word',
  choices: 'words, `\\|` between',
  texts: 'texts, `\\|` between',
  components: 'names, `\\|` between, perhaps `:share`',
};

const code = (text: string): string => `\`${text}\``;
const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
