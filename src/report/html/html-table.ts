import type { Say } from '../../rules/say.ts';
import { type Html, html } from '../html-template.ts';
import { isNumber } from '../markdown/markdown-table.ts';
import { cellText } from '../tables/cell-text.ts';
import { type ColumnOfTable, type DocumentTable, firstRows } from '../tables/table.ts';
import { columnWord, reportWords, tableWord } from '../words/report-words.ts';

const most = 200;
const hidden = new Set(['mission', 'folder', 'period']);

/** A table of a document as HTML: heads with scope, the first column a head of its row; columns that are empty throughout are left out. */
export function tableHtml(whole: DocumentTable, say: Say): Html {
  const { table, more } = firstRows(whole, most);
  const { name, columns, rows } = table;
  const kept = columns.flatMap((column, i) =>
    !hidden.has(column.name) && rows.some((row) => (row[i] ?? null) !== null && row[i] !== '') ? [{ column, i }] : [],
  );
  const cell = (column: ColumnOfTable, value: string, first: boolean) =>
    first && value !== ''
      ? html`<th scope="row" dir="auto">${value}</th>`
      : html`<td class="${kind(column)}" dir="auto">${value}</td>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${tableWord(say.lang, name)}"><table><caption>${tableWord(say.lang, name)}</caption>
<thead><tr>${kept.map(({ column }) => html`<th scope="col" class="${kind(column)}">${columnWord(say.lang, column.name)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${kept.map(({ column, i }, nth) => cell(column, cellText(row[i] ?? null, column, say), nth === 0))}</tr>
`,
  )}</tbody></table></div>${more > 0 && html`<p class="small">${reportWords(say.lang).moreRows(more)}</p>`}
`;
}

/** Numbers stand right; dates and the few words of an advice are never broken. */
const kind = (column: ColumnOfTable): string => (isNumber(column) ? 'n' : unbroken(column) ? 'd' : '');
const unbroken = ({ name, type }: ColumnOfTable): boolean => type === 'date' || name === 'advice';
