import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kind, kinds, namesOfColumn, namesOfKind } from '../model/kinds.ts';
import { defaultLang, type Lang } from '../model/lang.ts';

/** A file that `init` writes; `rows` where it is a table with data. */
export interface Starter {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly rows: number | null;
}

// two folders above, from src/cli/ and from dist/ alike one too many or none: asked where package.json is
const root = async (): Promise<string> => {
  for (const up of ['..', '../..']) {
    const at = fileURLToPath(new URL(up, import.meta.url));
    if ((await stat(join(at, 'package.json')).catch(() => null)) !== null) return at;
  }
  throw new Error('the package is incomplete: no package.json above the program');
};

/** The files of an empty assessment, or of one of the two that come with the program. */
export async function starterFiles(what: 'empty' | 'example' | 'published', lang: Lang): Promise<Starter[]> {
  const at = await root();
  const schema: Starter = {
    path: 'cpas.schema.json',
    content: await readFile(join(at, 'schemas/cpas.schema.json')),
    rows: null,
  };
  if (what === 'empty') return [...emptyTables(lang), settings(lang), schema];
  const from = join(at, 'fixtures', what);
  const names = (await readdir(from))
    .filter((name) => /\.(csv|json|md)$/.test(name) && name !== 'expected.json')
    .sort();
  const files = await Promise.all(
    names.map(async (path): Promise<Starter> => {
      const content = await readFile(join(from, path), 'utf8');
      if (path === 'cpas.json') return { path, content: inLang(content, lang), rows: null };
      return { path, content, rows: path.endsWith('.csv') ? content.trimEnd().split('\n').length - 1 : null };
    }),
  );
  return [...files, schema];
}

/** A header as the spreadsheets of the language open it: those in French take semicolons and a BOM. */
const header: Readonly<Record<Lang, (names: readonly string[]) => string>> = {
  en: (names) => `${names.join(',')}\n`,
  fr: (names) => `\ufeff${names.join(';')}\r\n`,
};

/** Header-only files of every kind. */
function emptyTables(lang: Lang): Starter[] {
  return (Object.keys(kinds) as Kind[]).map((kind) => {
    const names = kinds[kind].columns.map((column) => namesOfColumn(column)[lang][0] ?? column.name);
    // only names that the reader knows: évaluations.csv and décisions.csv go by their English names
    const word = namesOfKind(kind)[lang];
    const file = /^[a-z]+$/.test(word) ? word : kind;
    return {
      path: `${file}.csv`,
      content: header[lang](names),
      rows: null,
    };
  });
}

const settings = (lang: Lang): Starter => ({
  path: 'cpas.json',
  content: `${JSON.stringify({ $schema: './cpas.schema.json', ...(lang === defaultLang ? {} : { lang }) }, null, 2)}\n`,
  rows: null,
});

/** Settings that come with the program, in the language asked for. */
const inLang = (content: string, lang: Lang): string =>
  lang === defaultLang ? content : content.replace(/"\$schema".*/, (line) => `${line}\n  "lang": "${lang}",`);

/** The first of the files that is there already, as shown; `null` where none is. */
export async function existing(dir: string, files: readonly Starter[], cwd: string): Promise<string | null> {
  const names = await readdir(resolve(cwd, dir)).catch(() => []);
  // whatever it is, a link that leads nowhere too, and however it is spelled: Targets.csv is read as targets.csv
  const there = names.find((name) => files.some(({ path }) => path.toLowerCase() === name.toLowerCase()));
  if (there === undefined) return null;
  return dir === '.' ? there : `${dir.replace(/\/+$/, '')}/${there}`;
}
