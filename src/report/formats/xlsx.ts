import { type ColumnDef, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Lang } from '../../model/lang.ts';
import { problemsFirst } from '../brief/problems-first.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { BinaryFormat } from '../format.ts';
import { type ColumnOfTable, type DocumentTable, firstRows, type TableCell } from '../tables/table.ts';
import { tablesOfAll } from '../tables/table-list.ts';
import { visible } from '../visible.ts';
import { wordsOf } from '../words/index.ts';
import { choiceWord, columnWord, reportWords, sheetWord, tableWord } from '../words/report-words.ts';

/**
 * A workbook, a sheet a table: typed cells, a frozen header with a filter, widths. The same input gives the same bytes, for the
 * day of the report stands where a clock would. The one file that knows hucre.
 */
const xlsx: BinaryFormat<'report'> = {
  async *write(documents, { lang }) {
    const day = documents
      .map((document) => (document.schema === 'cpas.error/1' ? null : document.today))
      .find((document) => document !== null);
    const at = new Date(`${day ?? '2000-01-01'}T00:00:00Z`);
    const tables = tablesOfAll(documents)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => firstRows(table, mostRows));
    yield await writeXlsx({
      sheets: [coverSheet(documents, tables, lang), ...tables.map(({ table }) => sheet(table, lang))],
      properties: { creator: 'cpas', created: at, modified: at },
    });
  },
};
export default xlsx;

type Document = Documents['report'] | ErrorDocument;

/** a sheet has 1,048,576 rows, its header one of them */
const mostRows = 1_048_575;

/** The first sheet: which mission and period, and what stands against the figures. */
function coverSheet(
  documents: readonly Document[],
  tables: readonly ReturnType<typeof firstRows>[],
  lang: Lang,
): WriteSheet {
  const words = reportWords(lang);
  const texts = documents.flatMap((document): string[] => {
    if (document.schema === 'cpas.error/1') return [words.unread(document.mission, document.message)];
    const { mission, period, today, disclosure, generator } = document;
    const warning = problemsFirst(document, words);
    return [
      period === null ? `${mission}, ${wordsOf(lang).today} ${today}` : wordsOf(lang).heading(mission, period, today),
      ...(warning === null ? [] : [warning]),
      ...(disclosure === null
        ? []
        : [words.disclosure(disclosure.below, disclosure.themes, disclosure.rounded.length)]),
      words.footer,
      words.madeBy(generator.version),
    ];
  });
  const cut = tables.flatMap(({ table, more }) => (more === 0 ? [] : [words.cut(tableWord(lang, table.name), more)]));
  return {
    name: sheetName(words.factSheet),
    columns: [{ width: 100 }],
    rows: [...texts, ...cut].map((text) => [clean(text)]),
  };
}

function sheet({ name, columns, rows }: DocumentTable, lang: Lang): WriteSheet {
  const head = columns.map((column) => columnWord(lang, column.name));
  const body = rows.map((row) => row.map((value, i) => typed(value, columns[i], lang)));
  return {
    name: sheetName(sheetWord(lang, name)),
    columns: columns.map((column, i): ColumnDef => {
      const numFmt = formats[column.type];
      const width = widthOf(head[i] ?? '', rows, i);
      return numFmt === undefined ? { width } : { width, numFmt };
    }),
    rows: [head, ...body],
    cells: new Map(
      head.map((value, i) => [
        `0,${i}`,
        { value, type: 'string', style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } },
      ]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const formats: Partial<Record<ColumnOfTable['type'], string>> = {
  integer: '#,##0',
  score: '0',
  change: '+0.0;\u22120.0;0.0',
  share: '0%',
  ratio: '0.00',
  date: 'yyyy-mm-dd',
};

function typed(
  value: TableCell,
  column: ColumnOfTable | undefined,
  lang: Lang,
): string | number | boolean | Date | null {
  if (typeof value !== 'string') return value;
  if (column?.type === 'date') return new Date(`${value}T00:00:00Z`);
  return clean(column?.type === 'choice' ? choiceWord(lang, value) : value);
}

/** Text that every reader opens: no control characters, no halves of pairs, no `_x0041_` that is read as a character; 32,767 units. */
const clean = (text: string): string =>
  visible(text)
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .slice(0, 32_767)
    .replace(/[\ud800-\udbff]$/, '');

/** At most 31 units, without what sheet names may not have. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();

const widthOf = (head: string, rows: readonly (readonly TableCell[])[], i: number): number =>
  Math.min(60, Math.max(8, head.length + 2, ...rows.slice(0, 200).map((row) => String(row[i] ?? '').length + 2)));
