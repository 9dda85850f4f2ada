import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kind, kinds } from '../model/kinds.ts';

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
export async function filesOf(what: 'empty' | 'example' | 'published', lang: 'en' | 'fr'): Promise<Starter[]> {
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

/** Header-only files of every kind; in French as a French spreadsheet opens them: semicolons and a BOM. */
function emptyTables(lang: 'en' | 'fr'): Starter[] {
  return (Object.keys(kinds) as Kind[]).map((kind) => {
    const { columns, fr } = kinds[kind];
    const names = columns.map((column) => (lang === 'fr' ? (column.fr[0] ?? column.name) : column.name));
    // only names that the reader knows: évaluations.csv and décisions.csv go by their English names
    const file = lang === 'fr' && /^[a-z]+$/.test(fr) ? fr : kind;
    return {
      path: `${file}.csv`,
      content: lang === 'fr' ? `\ufeff${names.join(';')}\r\n` : `${names.join(',')}\n`,
      rows: null,
    };
  });
}

const settings = (lang: 'en' | 'fr'): Starter => ({
  path: 'cpas.json',
  content: `${JSON.stringify({ $schema: './cpas.schema.json', ...(lang === 'fr' ? { lang } : {}) }, null, 2)}\n`,
  rows: null,
});

/** Settings that come with the program, in the language asked for. */
const inLang = (content: string, lang: 'en' | 'fr'): string =>
  lang === 'fr' ? content.replace(/"\$schema".*/, (line) => `${line}\n  "lang": "${lang}",`) : content;

/** The first of the files that is there already, as shown; `null` where none is. */
export async function existing(dir: string, files: readonly Starter[], cwd: string): Promise<string | null> {
  const names = await readdir(resolve(cwd, dir)).catch(() => []);
  // whatever it is, a link that leads nowhere too, and however it is spelled: Targets.csv is read as targets.csv
  const there = names.find((name) => files.some(({ path }) => path.toLowerCase() === name.toLowerCase()));
  if (there === undefined) return null;
  return dir === '.' ? there : `${dir.replace(/\/+$/, '')}/${there}`;
}
