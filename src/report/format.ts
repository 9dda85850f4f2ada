import type { Lang } from '../model/lang.ts';
import type { Documents, ErrorDocument } from './documents/document.ts';
import type { DocumentKind } from './documents/document-kinds.ts';

/** How a document is laid out; nothing of it changes a figure. */
export interface Page {
  readonly lang: Lang;
  /** cells a line may take */
  readonly width: number;
  readonly color: boolean;
  readonly ascii: boolean;
  /** source lines by `file:line`, for tables that show them and formats that mark a cell in them */
  readonly sourceLines?: ReadonlyMap<string, string>;
  /** only some files of a folder are shown: what is known of the folder alone is not said of them */
  readonly isPart?: boolean;
  /** the least severity shown in the table of `validate` */
  readonly show?: 'error' | 'warning' | 'info';
  /**
   * for formats that a service reads: its root (GITHUB_WORKSPACE, CI_PROJECT_DIR) and the current folder, both absolute with `/`;
   * without it paths are relative to the current folder
   */
  readonly ci?: { readonly root: string; readonly folder: string };
  /** what gates do not allow beside errors: warnings as such, and these codes */
  readonly failing?: { readonly warnings: boolean; readonly codes: readonly string[] };
  /** for batches: documents stand in an array, tables have a mission column */
  readonly batch: boolean;
  /** the folders as they were typed, one a document, so that a command to type names its own */
  readonly folders?: readonly string[];
  /**
   * the options typed that change figures or files, word by word (`['--period', '2025/26']`): they stand behind every command to
   * type, so that it shows the same
   */
  readonly asked?: readonly string[];
}

/** A pure function from documents to text in pieces. It writes nowhere, sets no exit code, computes no figure. */
export interface Format<K extends DocumentKind = DocumentKind> {
  readonly write: (documents: readonly (Documents[K] | ErrorDocument)[], page: Page) => Iterable<string>;
}

/** The same to bytes, where the whole is made in one go, as a ZIP is. `for await` walks both. */
export interface BinaryFormat<K extends DocumentKind = DocumentKind> {
  readonly write: (documents: readonly (Documents[K] | ErrorDocument)[], page: Page) => AsyncIterable<Uint8Array>;
}
