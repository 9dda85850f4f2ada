import { CannotRun } from '../model/cannot-run.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';
import {
  defaultFormat,
  type FormatName,
  formatNames,
  formats,
  formatsFor,
  jsonFormat,
} from '../report/formats/list.ts';

/** The options that decide in which formats a command writes. */
export interface FormatOptions {
  readonly json?: true | undefined;
  readonly format?: FormatName | undefined;
  readonly output?: readonly string[] | undefined;
}

/** The format that was asked for by name. */
export const formatAsked = ({ json, format }: FormatOptions): FormatName | undefined => (json ? jsonFormat : format);

/** Whether a path names a folder, which gets a file a table. */
export const isDirectory = (path: string): boolean => path.endsWith('/') || path.endsWith('\\');

/** The format of a path: a folder's whatever is asked for; of a file by its ending, else what is asked for. */
export const formatOfPath = (path: string, kind: DocumentKind, asked: FormatName | undefined) =>
  isDirectory(path) ? folderFormat : (byEnding(path, kind, asked) ?? asked);

/** Whether one of the formats that a command writes shows lines of the files that were read. */
export function showsSource(kind: DocumentKind, options: FormatOptions): boolean {
  const asked = formatAsked(options);
  const paths = options.output ?? [];
  const used = [asked ?? defaultFormat, ...paths.map((path) => formatOfPath(path, kind, asked))];
  return used.some((name) => name !== undefined && formats[name].showsSource);
}

const folderFormat = formatNames.find((name) => formats[name].fillsFolders);

/** The format with the longest ending that fits; of several the one asked for, as Code Quality in a .json, else the first. */
function byEnding(path: string, kind: DocumentKind, asked: FormatName | undefined): FormatName | undefined {
  const fits = formatsFor(kind).flatMap((name) =>
    formats[name].extensions
      .filter((ending) => path.toLowerCase().endsWith(ending))
      .map((ending) => ({ name, length: ending.length })),
  );
  const longest = Math.max(...fits.map(({ length }) => length));
  return (fits.find(({ name }) => name === asked) ?? fits.find(({ length }) => length === longest))?.name;
}

/** @throws CannotRun for a path whose ending is none of a format */
export function unknownEnding(path: string, kind: DocumentKind): never {
  const endings = formatsFor(kind).flatMap((name) => formats[name].extensions);
  throw new CannotRun({ problem: 'endingUnknown', path, endings: [...new Set(endings)] });
}
