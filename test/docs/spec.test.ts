import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const partsFolder = 'docs/spec';

/** The headings of each part of the specification that is in the repository, by its number. */
function headingsByPart(): Map<string, Set<string>> {
  const files = readdirSync(partsFolder).filter((name) => /^\d+-.*\.md$/.test(name));
  return new Map(files.map((name) => [name.slice(0, 1), headingsIn(readFileSync(join(partsFolder, name), 'utf8'))]));
}

const headingsIn = (markdown: string): Set<string> =>
  new Set([...markdown.matchAll(/^#+ +(.+?) *$/gm)].map(([, heading = '']) => heading.replaceAll('`', '')));

/** `spec 4, "Pairs" and "Repeats"` → 4 with Pairs, 4 with Repeats. */
function referencesIn(code: string): { part: string; heading: string }[] {
  return [...code.matchAll(/\bspec (\d)((?:(?:,| and| \*)*\s*"[^"\n]+")+)/g)].flatMap(([, part = '', quoted = '']) =>
    [...quoted.matchAll(/"([^"]+)"/g)].map(([, heading = '']) => ({ part, heading })),
  );
}

const missing = (code: string, parts: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  referencesIn(code)
    .filter(({ part, heading }) => parts.get(part)?.has(heading) === false)
    .map(({ part, heading }) => `spec ${part}, "${heading}"`);

const sources = ['src', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, path)),
);

it('every reference to a part of the specification that is here names one of its headings', () => {
  const parts = headingsByPart();
  const wrong = sources
    .filter((path) => path !== join('test', 'docs', 'spec.test.ts'))
    .flatMap((path) => missing(readFileSync(path, 'utf8'), parts).map((reference) => `${path}: ${reference}`));
  expect(wrong).toEqual([]);
});

it('a heading that is not there is found, one of a part that is not here is left', () => {
  const parts = new Map([['4', headingsIn('# 4. Overlap\n\n## Pairs\n\n### `--what-if`\n')]]);
  const code = '@see spec 4, "Pairs" and "Repeats"\n * @see spec 4, "--what-if"; spec 3, "Goals"';
  expect(missing(code, parts)).toEqual(['spec 4, "Repeats"']);
});
