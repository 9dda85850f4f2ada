import type { Lang } from '../model/lang.ts';
import type { Documents, ErrorDocument } from '../report/documents/document.ts';
import type { DocumentKind } from '../report/documents/document-kinds.ts';
import type { Page } from '../report/format.ts';
import { joinedPieces } from '../report/formats/joined.ts';
import { defaultFormat, type FormatName, formats } from '../report/formats/list.ts';
import type { Io } from './io.ts';
import type { Common } from './options.ts';
import { type FormatOptions, formatAsked, formatOfPath, isDirectory, unknownEnding } from './output-format.ts';
import type { Written, WrittenFolder } from './output-targets.ts';
import { safe } from './safe.ts';
import { colored, plainMarks, width } from './terminal.ts';

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

/** What a command comes to, and how it is asked for. */
export interface Printed<K extends DocumentKind> {
  readonly kind: K;
  readonly documents: readonly (Documents[K] | ErrorDocument)[];
  readonly options: Common & FormatOptions;
  readonly page: Page;
  /** files that other options than `-o` ask for: written with the rest, all or none */
  readonly files?: readonly Written[];
}

/**
 * What a command prints: its documents in the format asked for, to standard output or into files. The files come first: where one
 * can't be written nothing is printed, and where standard output fails they are whole.
 */
export async function print<K extends DocumentKind>(io: Io, printed: Printed<K>): Promise<void> {
  const { kind, options, files = [] } = printed;
  const asked = formatAsked(options);
  const paths = (options.output ?? []).filter((path) => path !== '-');
  // the format asked for that went into no file goes where it would have gone without -o
  const isWritten = asked === undefined || paths.some((path) => formatOfPath(path, kind, asked) === asked);
  const isShown = options.output === undefined || options.output.includes('-') || !isWritten;
  const out = isShown ? io.out.descriptor : undefined;
  if (isShown) await refuseOutput(io);
  if (paths.length > 0 || files.length > 0) {
    const [{ refuseFolders }, { writeAll }] = await Promise.all([import('./output-targets.ts'), import('./write.ts')]);
    // its ending would be asked for first
    refuseFolders(paths, io.cwd);
    const written: Written[] = [];
    for (const path of paths) written.push(...(await contentFor(path, asked, printed)));
    written.push(...files);
    await writeAll(written, { cwd: io.cwd, inputs: io.inputs, out });
    if (!options.quiet)
      await io.err.write(safe(written.map(({ path }) => `${wrote[printed.page.lang]} ${path}\n`).join('')));
  }
  if (!isShown) return;
  const { write } = (await formats[asked ?? defaultFormat].load()).default;
  for await (const piece of write(printed.documents, printed.page)) await io.out.write(piece);
}

/**
 * The same of a single folder that could not be read: to standard output and into files where the format holds errors, so that a
 * service finds them where it looks for the result; no other file is touched.
 */
export async function printError<K extends DocumentKind>(io: Io, printed: Printed<K>): Promise<void> {
  const { kind, options } = printed;
  const holds = (name: FormatName | undefined) => name !== undefined && formats[name].holdsErrors === true;
  const { format, ...rest } = options;
  const asked = formatAsked(options);
  const output = options.output?.filter((path) => holds(path === '-' ? asked : formatOfPath(path, kind, asked)));
  const toPrint = holds(asked) && (options.output === undefined || output?.length === 0);
  if (!toPrint && (output === undefined || output.length === 0)) return;
  const how = { ...rest, output: toPrint ? undefined : output, ...(holds(asked) && { format }) };
  await print(io, { ...printed, options: how });
}

const wrote: Readonly<Record<Lang, string>> = { en: 'Wrote', fr: 'Écrit\u00a0:' };

/** @throws CannotRun where standard output leads into a file that was read, as with >> */
export async function refuseOutput({ cwd, inputs, out: { descriptor } }: Io): Promise<void> {
  const input = descriptor === undefined ? null : inputs.find(descriptor);
  if (input === null) return;
  const { outputIsInput } = await import('./output-targets.ts');
  throw outputIsInput(null, input, cwd);
}

/** What a path gets: a file, or a folder; nothing where there is no table for a folder. */
async function contentFor<K extends DocumentKind>(
  path: string,
  asked: FormatName | undefined,
  { kind, documents, page }: Printed<K>,
): Promise<Written[]> {
  if (isDirectory(path)) return await tablesFor(path, documents);
  const name = formatOfPath(path, kind, asked) ?? unknownEnding(path, kind);
  const { write } = (await formats[name].load()).default;
  const pieces: (string | Uint8Array)[] = [];
  // a file has no terminal: its tables are 80 wide and plain of colour
  for await (const piece of write(documents, { ...page, width: 80, color: false })) pieces.push(piece);
  return [{ path, content: joinedPieces(pieces) }];
}

async function tablesFor(
  path: string,
  documents: readonly (Documents[DocumentKind] | ErrorDocument)[],
): Promise<WrittenFolder[]> {
  const [{ tablesAsCsv }, { dataPackage, descriptorFile }, { createHash }] = await Promise.all([
    import('../report/formats/csv.ts'),
    import('../report/formats/data-package.ts'),
    import('node:crypto'),
  ]);
  const tables = tablesAsCsv(documents);
  const described = tables.map(({ table, text }) => ({
    table,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const descriptor = dataPackage(documents, described);
  if (descriptor === null) return [];
  const files = tables.map(({ table, text }) => ({ path: `${path}${table.name}.csv`, content: text }));
  return [{ path, files: [...files, { path: `${path}${descriptorFile}`, content: descriptor }] }];
}
