import * as z from 'zod/mini';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { DocumentKind } from '../documents/document-kinds.ts';
import type { ColumnType, DocumentTable } from '../tables/table.ts';

/** The file that describes the tables in a folder. */
export const descriptorFile = 'datapackage.json';

/** A table as it is written. */
export interface TableFile {
  readonly table: Pick<DocumentTable, 'name' | 'description' | 'columns'>;
  readonly bytes: number;
  /** of its bytes, in hex */
  readonly sha256: string;
}

type Read = Documents[DocumentKind];

/**
 * The descriptor of a folder of tables: a Data Package, so that R, Python and others open them with the types of their columns.
 *
 * @returns `null` where there is no table: a package has one at least
 * @see https://datapackage.org, version 2; what readers of version 1 need (`profile`) is there too
 */
export function dataPackage(documents: readonly (Read | ErrorDocument)[], tables: readonly TableFile[]): string | null {
  const read = documents.filter((document) => document.schema !== 'cpas.error/1');
  const [first] = read;
  if (first === undefined || tables.length === 0) return null;
  const { schema, generator } = first;
  const missions = read.flatMap((document) => ('mission' in document ? [document.mission] : []));
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: schema.replace(/^(\w+)\.(\w+)\/\d+$/, '$1-$2'),
    ...(missions.length > 0 && { title: missions.join(', ') }),
    generator,
    document: schema,
    missions,
    ...('today' in first && { today: first.today }),
    ...('period' in first && first.period !== null && { period: first.period }),
    resources: tables.map(resource),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const resource = ({ table: { name, description, columns }, bytes, sha256 }: TableFile) => ({
  name,
  type: 'table',
  profile: 'tabular-data-resource',
  path: `${name}.csv`,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map((column) => ({ name: column.name, ...types[column.type], description: column.description })),
    missingValues: [''],
  },
});

/** Types of Table Schema. */
const types = {
  text: { type: 'string' },
  choice: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  score: { type: 'number' },
  change: { type: 'number' },
  share: { type: 'number' },
  ratio: { type: 'number' },
  date: { type: 'date' },
  'yes-no': { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
} satisfies Record<ColumnType, object>;

const ownPackage = z.object({
  generator: z.object({ name: z.literal('cpas') }),
  // a name and nothing else: no path leads out of the folder
  resources: z.array(z.object({ path: z.string().check(z.regex(/^[a-z][a-z0-9_-]*\.csv$/)) })),
});

/** The files that a descriptor of ours lists; `null` where it is none of ours. */
export function tablesDescribed(text: string): string[] | null {
  try {
    const { success, data } = ownPackage.safeParse(JSON.parse(text));
    return success ? data.resources.map(({ path }) => path) : null;
  } catch {
    return null;
  }
}
