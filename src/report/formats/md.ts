import type { RootContent } from 'mdast';
import { sayIn } from '../../rules/say.ts';
import { problemsFirst } from '../brief/problems-first.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { DocumentKind } from '../documents/document-kinds.ts';
import type { Format, Page } from '../format.ts';
import { markdownReport } from '../markdown/markdown-report.ts';
import { markdownTable } from '../markdown/markdown-table.ts';
import { heading, markdown, paragraph } from '../markdown/tree.ts';
import { tablesOf } from '../tables/table-list.ts';
import { wordsOf } from '../words/index.ts';
import { reportWords, tableWord } from '../words/report-words.ts';

/** Markdown as GitHub and most wikis read it: a heading a document, a table a table; a report as its page. */
const md: Format = {
  *write(documents, page) {
    for (const [i, document] of documents.entries()) {
      if (i > 0) yield '\n';
      yield markdown(body(document, page));
    }
  },
};
export default md;

function body(document: Documents[DocumentKind] | ErrorDocument, page: Page): RootContent[] {
  const { lang } = page;
  const words = reportWords(lang);
  if (document.schema === 'cpas.error/1') return [paragraph(words.unread(document.mission, document.message))];
  if (document.schema === 'cpas.report/1') return markdownReport(document, lang);
  const say = sayIn(lang);
  const tables = tablesOf(document).filter(({ rows }) => rows.length > 0);
  return [
    heading(1, titled(document, lang)),
    ...problems(document, page),
    ...(tables.length === 0 ? [paragraph(words.nothing)] : []),
    ...tables.flatMap((table) => [heading(2, tableWord(lang, table.name)), markdownTable(table, say)]),
  ];
}

function titled(document: Exclude<Documents[DocumentKind], Documents['report']>, lang: Page['lang']): string {
  if (document.schema === 'cpas.rules/1') return tableWord(lang, 'rules');
  const words = wordsOf(lang);
  if ('period' in document) return words.heading(document.mission, document.period, document.today);
  return `${document.mission}, ${words.today} ${document.today}`;
}

function problems(document: Documents[DocumentKind], { lang }: Page): RootContent[] {
  const warning = 'problems' in document ? problemsFirst(document, reportWords(lang)) : null;
  return warning === null ? [] : [paragraph(warning)];
}
