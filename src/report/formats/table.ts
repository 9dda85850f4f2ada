import type { Documents, ErrorDocument } from '../documents/document.ts';
import { type DocumentKind, documentKindOf } from '../documents/document-kinds.ts';
import type { Format, Page } from '../format.ts';
import { explainPage } from '../terminal/explain-page.ts';
import { harmless, harmlessly } from '../terminal/harmless.ts';
import { overlapPage } from '../terminal/overlap-page.ts';
import { reportPage } from '../terminal/report-page.ts';
import { rulesPage } from '../terminal/rules-page.ts';
import { scorePage } from '../terminal/score-page.ts';
import { type TerminalPage, terminalPage } from '../terminal/terminal-page.ts';
import { validatePage } from '../terminal/validate-page.ts';

/** The pages of the terminal. What could not be read in a batch is told on standard error, by the command. */
const table: Format = {
  *write(documents, page) {
    const first = documents.find((document) => document.schema !== 'cpas.error/1');
    if (first === undefined) return;
    for (const line of linesOf(documentKindOf(first), documents, page)) yield `${finished(line, page)}\n`;
  },
};
export default table;

type Pages = {
  [K in DocumentKind]: (page: TerminalPage, documents: readonly (Documents[K] | ErrorDocument)[]) => Iterable<string>;
};
const pages: Pages = {
  validation: validatePage,
  scores: scorePage,
  overlap: overlapPage,
  explanation: explainPage,
  rules: rulesPage,
  report: reportPage,
};

function linesOf(kind: DocumentKind, documents: readonly unknown[], page: Page): Iterable<string> {
  // each page is handed only documents of its kind: a run makes one kind
  return pages[kind](terminalPage({ ...page, ...folders(page) }), harmlessly(documents) as never);
}

// a name that was typed can drive a terminal as well as one that was read
const folders = ({ folders: typed }: Page): Pick<Page, 'folders'> =>
  typed === undefined ? {} : { folders: typed.map(harmless) };

// a no-break space has kept what belongs together in a line; a terminal that is not UTF-8 has none
const finished = (line: string, { ascii }: Page): string =>
  ascii ? line.trimEnd().replaceAll('\u00a0', ' ') : line.trimEnd();
