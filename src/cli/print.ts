import { CannotRun } from '../model/cannot-run.ts';
import type { DocumentKind, Documents, ErrorDocument } from '../report/documents/document.ts';
import type { Page } from '../report/format.ts';
import { joined } from '../report/formats/joined.ts';
import { formats } from '../report/formats/list.ts';
import type { Lang } from '../rules/say.ts';
import type { Io } from './io.ts';
import type { Common } from './options.ts';
import { safe } from './safe.ts';
import { colored, plainMarks, width } from './terminal.ts';
import type { Written } from './write.ts';

/** A page for standard output, as the terminal and the options have it. */
export const pageFor = (io: Io, options: Common, lang: Lang, batch: boolean): Page => ({
  lang,
  width: width(io),
  color: colored(options.color, io, io.out),
  ascii: plainMarks(options.ascii, io),
  batch,
  ...ciOf(io),
});

/** Where a service runs the program: it wants paths from its own root. */
function ciOf({ env, cwd }: Io): Pick<Page, 'ci'> {
  const root = env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'];
  return root ? { ci: { root: slashes(root), folder: slashes(cwd) } } : {};
}

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** What a command prints: its documents in the format asked for, to standard output or into files. */
export async function print<K extends DocumentKind>(
  io: Io,
  kind: K,
  documents: readonly (Documents[K] | ErrorDocument)[],
  options: Common & { readonly format?: string | undefined },
  page: Page,
): Promise<void> {
  const asked = options.json ? 'json' : options.format;
  if (options.output === undefined) {
    const { write } = await formatOf(asked ?? 'table', kind);
    for await (const piece of write(documents, page)) await io.out.write(piece);
    return;
  }
  // a file has no terminal: its tables are 80 wide and plain of colour
  const filePage: Page = { ...page, width: 80, color: false };
  const paths = options.output.filter((path) => path !== '-');
  const { refuseFolders, writeAll } = await import('./write.ts');
  // its ending would be asked for first
  await refuseFolders(paths, io.cwd);
  const files: Written[] = [];
  for (const path of paths) files.push(...(await written(path, asked, kind, documents, filePage)));
  await writeAll(files, io.cwd);
  if (!options.quiet) await io.err.write(safe(paths.map((path) => `Wrote ${path}\n`).join('')));
  // the format asked for that went into no file goes where it would have gone without -o
  const isWritten = asked === undefined || paths.some((path) => formatFor(path, kind, asked) === asked);
  if (paths.length < options.output.length || !isWritten) {
    await print(io, kind, documents, { ...options, output: undefined }, page);
  }
}

/**
 * The same of a single folder that could not be read: to standard output and into files where the format holds errors, so that a
 * service finds them where it looks for the result; no other file is touched.
 */
export async function printError<K extends DocumentKind>(
  io: Io,
  kind: K,
  document: ErrorDocument,
  options: Common & { readonly format?: string | undefined },
  page: Page,
): Promise<void> {
  const holds = (format: string | undefined) => format !== undefined && formats[format]?.holdsErrors === true;
  const { format, ...rest } = options;
  const asked = options.json ? 'json' : format;
  const output = options.output?.filter((path) => holds(path === '-' ? asked : formatFor(path, kind, asked)));
  const toPrint = holds(asked) && (options.output === undefined || output?.length === 0);
  if (!toPrint && (output === undefined || output.length === 0)) return;
  const how = { ...rest, output: toPrint ? undefined : output, ...(holds(asked) && { format }) };
  await print(io, kind, [document], how, page);
}

async function written<K extends DocumentKind>(
  path: string,
  asked: string | undefined,
  kind: K,
  documents: readonly (Documents[K] | ErrorDocument)[],
  page: Page,
): Promise<Written[]> {
  if (isDirectory(path)) {
    const { tablesAsCsv } = await import('../report/formats/csv.ts');
    return tablesAsCsv(documents).map(({ name, text }) => ({ path: `${path}${name}.csv`, content: text }));
  }
  const { write } = await formatOf(formatFor(path, kind, asked) ?? unknownEnding(path, kind), kind);
  const pieces: (string | Uint8Array)[] = [];
  for await (const piece of write(documents, page)) pieces.push(piece);
  return [{ path, content: joined(pieces) }];
}

const isDirectory = (path: string): boolean => path.endsWith('/') || path.endsWith('\\');

/** A folder gets CSV whatever is asked for, a file what its ending tells, else what is asked for. */
const formatFor = (path: string, kind: DocumentKind, asked: string | undefined): string | undefined =>
  isDirectory(path) ? 'csv' : (byEnding(path, kind, asked) ?? asked);

const of = (kind: DocumentKind) => Object.entries(formats).filter(([, format]) => format.of.includes(kind));

/** The format with the longest ending that fits; of several the one asked for, as Code Quality in a .json, else the first. */
function byEnding(path: string, kind: DocumentKind, asked: string | undefined): string | undefined {
  const fits = of(kind).flatMap(([name, { extensions }]) =>
    extensions.filter((one) => path.toLowerCase().endsWith(one)).map((ending) => ({ name, length: ending.length })),
  );
  const longest = Math.max(...fits.map(({ length }) => length));
  return (fits.find(({ name }) => name === asked) ?? fits.find(({ length }) => length === longest))?.name;
}

function unknownEnding(path: string, kind: DocumentKind): never {
  const endings = of(kind).flatMap(([, { extensions }]) => extensions);
  throw new CannotRun(
    `The ending of "${path}" tells no format. Known here: ${[...new Set(endings)].join(', ')}, or give --format.`,
  );
}

async function formatOf(name: string, kind: DocumentKind) {
  const format = formats[name];
  if (format === undefined || !format.of.includes(kind)) throw new CannotRun(`There is no format "${name}" here.`);
  return (await format.load()).default;
}
