import { type DocumentKind, documentKinds } from '../documents/document-kinds.ts';
import type { BinaryFormat, Format } from '../format.ts';

interface TextFormatEntry<K extends DocumentKind> {
  /** the kinds of document that it can write */
  readonly documents: readonly K[];
  /** endings of file names that mean it; where several formats have one, the format listed first */
  readonly extensions: readonly string[];
  /** holds what could not be read too, so that a failure is written where a service looks for it */
  readonly holdsErrors?: true;
  /** shows lines of the files that were read, which are then looked up */
  readonly showsSource?: true;
  /** is what a folder gets: a file a table */
  readonly fillsFolders?: true;
  /** its file, loaded when it is used */
  readonly load: () => Promise<{ readonly default: Format<NoInfer<K>> }>;
}

interface BinaryFormatEntry<K extends DocumentKind> extends Omit<TextFormatEntry<K>, 'load'> {
  readonly load: () => Promise<{ readonly default: BinaryFormat<NoInfer<K>> }>;
}

const text = <K extends DocumentKind>(entry: TextFormatEntry<K>) => ({ ...entry, isBinary: false as const });
const binary = <K extends DocumentKind>(entry: BinaryFormatEntry<K>) => ({ ...entry, isBinary: true as const });

/** Every format by its name, in the order of the help. A format is one file and one entry here. */
const listed = {
  table: text({
    documents: documentKinds,
    extensions: ['.txt'],
    showsSource: true,
    load: () => import('./table.ts'),
  }),
  json: text({
    documents: documentKinds,
    extensions: ['.json'],
    holdsErrors: true,
    load: () => import('./json.ts'),
  }),
  ndjson: text({
    documents: documentKinds,
    extensions: ['.ndjson', '.jsonl'],
    holdsErrors: true,
    load: () => import('./ndjson.ts'),
  }),
  csv: text({
    documents: documentKinds,
    extensions: ['.csv'],
    fillsFolders: true,
    load: () => import('./csv.ts'),
  }),
  md: text({
    documents: documentKinds,
    extensions: ['.md', '.markdown'],
    load: () => import('./md.ts'),
  }),
  html: text({
    documents: ['report'],
    extensions: ['.html', '.htm'],
    load: () => import('./html.ts'),
  }),
  xlsx: binary({
    documents: ['report'],
    extensions: ['.xlsx'],
    load: () => import('./xlsx.ts'),
  }),
  github: text({
    documents: ['validation'],
    extensions: ['.txt'],
    holdsErrors: true,
    load: () => import('./github.ts'),
  }),
  sarif: text({
    documents: ['validation'],
    extensions: ['.sarif', '.sarif.json', '.json'],
    holdsErrors: true,
    showsSource: true,
    load: () => import('./sarif.ts'),
  }),
  junit: text({
    documents: ['validation'],
    extensions: ['.junit.xml', '.xml'],
    holdsErrors: true,
    load: () => import('./junit.ts'),
  }),
  codequality: text({
    documents: ['validation'],
    extensions: ['.codequality.json', '.json'],
    holdsErrors: true,
    load: () => import('./codequality.ts'),
  }),
};

/** The name of a format, as `json`. */
export type FormatName = keyof typeof listed;

/** The name of a format that is bytes, not text. */
export type BinaryFormatName = {
  [N in FormatName]: (typeof listed)[N]['isBinary'] extends true ? N : never;
}[FormatName];

/** A format as whoever prints sees it: it is handed only documents of the kinds that it names. */
export interface ListedFormat extends Omit<TextFormatEntry<DocumentKind>, 'load'> {
  readonly isBinary: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: by `documents` it is handed only what it can write
  readonly load: () => Promise<{ readonly default: Format<any> | BinaryFormat<any> }>;
}

export const formats: Readonly<Record<FormatName, ListedFormat>> = listed;

export const formatNames = Object.keys(listed) as readonly FormatName[];

/** The formats that a kind of document can be written in. */
export const formatsFor = (kind: DocumentKind): readonly FormatName[] =>
  formatNames.filter((name) => formats[name].documents.includes(kind));

/** The formats that every document can be written in. */
export const commonFormats: readonly FormatName[] = formatNames.filter(
  (name) => formats[name].documents.length === documentKinds.length,
);

/** What is printed where no format is asked for. */
export const defaultFormat = 'table' satisfies FormatName;

/** The format of `--json` and of what else is for programs. */
export const jsonFormat = 'json' satisfies FormatName;
