import type { Say } from '../../rules/say.ts';
import { isNumber } from '../markdown/table.ts';
import { shown } from '../tables/shown.ts';
import type { Column, Table } from '../tables/table.ts';
import { columnWord, tableWord } from '../words/report.ts';
import { type Html, html } from './html.ts';

const told = new Set(['mission', 'period']);

/** A table of a document as HTML: heads with scope, the first column a head of its row; columns that are empty throughout are left out. */
export function tableHtml({ name, columns, rows }: Table, say: Say): Html {
  const kept = columns.flatMap((column, i) =>
    !told.has(column.name) && rows.some((row) => (row[i] ?? null) !== null && row[i] !== '') ? [{ column, i }] : [],
  );
  const cell = (column: Column, value: string, first: boolean) =>
    first
      ? html`<th scope="row" dir="auto">${value}</th>`
      : html`<td class="${isNumber(column) ? 'n' : ''}" dir="auto">${value}</td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${tableWord(say.lang, name)}"><table><caption>${tableWord(say.lang, name)}</caption>
<thead><tr>${kept.map(({ column }) => html`<th scope="col" class="${isNumber(column) ? 'n' : ''}">${columnWord(say.lang, column.name)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr>${kept.map(({ column, i }, nth) => cell(column, shown(row[i] ?? null, column, say), nth === 0))}</tr>
`,
  )}</tbody></table></div>
`;
}
