import type { Documents, ErrorDocument } from '../../src/report/documents/document.ts';
import type { DocumentKind } from '../../src/report/documents/document-kinds.ts';
import type { Page } from '../../src/report/format.ts';
import table from '../../src/report/formats/table.ts';

export const at80: Page = { lang: 'en', width: 80, color: false, ascii: false, batch: false };

/** What a person sees: the page of documents, no-break spaces as blanks, as a picture in a document has them. */
export function printed(
  documents: readonly (Documents[DocumentKind] | ErrorDocument)[],
  page: Partial<Page> = {},
): string {
  return raw(documents, page).replaceAll('\u00a0', ' ');
}

export const raw = (
  documents: readonly (Documents[DocumentKind] | ErrorDocument)[],
  page: Partial<Page> = {},
): string => [...table.write(documents, { ...at80, ...page })].join('');
