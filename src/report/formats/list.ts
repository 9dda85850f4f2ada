import type { DocumentKind } from '../documents/document.ts';
import type { Format, PackedFormat } from '../format.ts';

/** A format: which documents it can write, the endings of file names that mean it (of several, the first here), and its file, loaded when it is used. */
export interface ListedFormat {
  readonly of: readonly DocumentKind[];
  readonly extensions: readonly string[];
  /** holds what could not be read too, so that a failure is written where a service looks for it */
  readonly holdsErrors?: true;
  // biome-ignore lint/suspicious/noExplicitAny: a format of some kinds of document is handed only those, by `of`
  readonly load: () => Promise<{ readonly default: Format<any> | PackedFormat<any> }>;
}

const every: readonly DocumentKind[] = ['validation', 'scores', 'overlap', 'explanation', 'rules', 'report'];

/** Every format by its name. A format is one file and one line here. */
const listed = {
  table: { of: every, extensions: ['.txt'], load: () => import('./table.ts') },
  json: { of: every, extensions: ['.json'], holdsErrors: true, load: () => import('./json.ts') },
  ndjson: { of: every, extensions: ['.ndjson', '.jsonl'], holdsErrors: true, load: () => import('./ndjson.ts') },
  csv: { of: every, extensions: ['.csv'], load: () => import('./csv.ts') },
  md: { of: every, extensions: ['.md', '.markdown'], load: () => import('./md.ts') },
  html: { of: ['report'], extensions: ['.html', '.htm'], load: () => import('./html.ts') },
  xlsx: { of: ['report'], extensions: ['.xlsx'], load: () => import('./xlsx.ts') },
  github: { of: ['validation'], extensions: ['.txt'], holdsErrors: true, load: () => import('./github.ts') },
  sarif: {
    of: ['validation'],
    extensions: ['.sarif', '.sarif.json', '.json'],
    holdsErrors: true,
    load: () => import('./sarif.ts'),
  },
  junit: {
    of: ['validation'],
    extensions: ['.junit.xml', '.xml'],
    holdsErrors: true,
    load: () => import('./junit.ts'),
  },
  codequality: {
    of: ['validation'],
    extensions: ['.codequality.json', '.json'],
    holdsErrors: true,
    load: () => import('./codequality.ts'),
  },
} satisfies Readonly<Record<string, ListedFormat>>;

export const formats: Readonly<Record<string, ListedFormat>> = listed;

/** The name of a format, as `json`. */
export type FormatName = keyof typeof listed;
