import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const page = readFileSync('docs/vocabulary.md', 'utf8');
const forbidden = (/things \(\*([^)]*)\*\)/.exec(page)?.[1] ?? '').split(/,\s+/);
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));
const declarations = files.flatMap((path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^export (?:abstract |async )?(?:const|function\*?|class|interface|type) (\w+)/gm,
    ),
  ].map(([, name = '']) => ({ name, path })),
);

it('no file is called by a word that means many things', () => {
  expect(forbidden).toContain('told');
  expect(files.filter((path) => forbidden.includes(basename(path, '.ts')))).toEqual([]);
});

it('the linter forbids the same words as names', () => {
  const plugin = readFileSync('build/vocabulary.grit', 'utf8');
  for (const word of forbidden) expect(plugin).toMatch(new RegExp(`[|:]${word}[|)]`));
});

it('an exported name stands for one thing', () => {
  // the library publishes types of the model by their names; each language has a file of its own
  const isPublic = (path: string) => path === join('src', 'index.ts') || path.startsWith(join('src', 'library'));
  const homes = new Map<string, Set<string>>();
  for (const { name, path } of declarations) {
    if (isPublic(path) || name === 'en' || name === 'fr') continue;
    homes.set(name, (homes.get(name) ?? new Set()).add(path));
  }
  expect([...homes].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths])).toEqual([]);
});

it('every file, folder and name on the page is there', () => {
  const cells = [...page.matchAll(/^\|[^|]*\|[^|]*\|([^|]*)\|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  );
  const isThere = (text: string) =>
    /[/.]/.test(text) && !/^[A-Z]/.test(text)
      ? [join('src', text), join('src', 'overlap', text)].some((path) => existsSync(path))
      : declarations.some(({ name }) => name === text.split('.')[0]);
  expect(cells.length).toBeGreaterThan(30);
  expect(cells.filter((text) => !isThere(text))).toEqual([]);
});
