import type { Lang } from '../rules/say.ts';
import type { DocumentKind, Documents, ErrorDocument } from './documents/document.ts';

/** How a document is laid out; nothing of it changes a figure. */
export interface Page {
  readonly lang: Lang;
  /** cells a line may take */
  readonly width: number;
  readonly color: boolean;
  readonly ascii: boolean;
  /** source lines by `file:line`, for the tables that show them */
  readonly lines?: ReadonlyMap<string, string>;
  /** the least severity shown in the table of `validate` */
  readonly show?: 'error' | 'warning' | 'info';
  /** for batches: documents stand in an array, tables have a mission column */
  readonly batch: boolean;
}

/** A pure function from documents to text or bytes in pieces. It writes nowhere, sets no exit code, computes no figure. */
export interface Format<K extends DocumentKind = DocumentKind> {
  write(documents: readonly (Documents[K] | ErrorDocument)[], page: Page): Iterable<string | Uint8Array>;
}
