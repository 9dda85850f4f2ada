import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** The folders of src/report; each may use those before it. The linter keeps the directions between the rooms of src. */
const order = ['words', 'documents', 'tables', 'brief', 'charts', 'markdown', 'html', 'terminal', 'formats'];

const root = join('src', 'report');

const wrongImports = (path: string, code: string): string[] =>
  [...code.matchAll(/from '(\.[^']+)'/g)].flatMap(([, specifier = '']) => {
    const imported = relative(root, join(dirname(path), specifier));
    const [from, to] = [relative(root, path), imported].map((file) => order.indexOf(file.split(/[/\\]/)[0] ?? ''));
    return from !== undefined && to !== undefined && from >= 0 && to > from ? [`${path} imports ${imported}`] : [];
  });

it('each folder of the report uses only those before it', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => wrongImports(join(root, file), readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('an import the wrong way is found', () => {
  expect(wrongImports(join(root, 'charts', 'bar.ts'), "import { page } from '../html/page.ts';")).toHaveLength(1);
  expect(wrongImports(join(root, 'html', 'page.ts'), "import { bar } from '../charts/bar.ts';")).toEqual([]);
});
