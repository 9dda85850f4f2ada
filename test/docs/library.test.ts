import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import { folder } from '../cli/folder.ts';
import { blocksOf, page } from './markdown.ts';

const root = resolve(import.meta.dirname, '../..');
const blocks = blocksOf(page('docs/library.md'));
const examples = blocks.filter(({ language }) => language === 'js');
const typed = blocks.filter(({ language }) => language === 'ts');

/** A folder of a user: the built package installed, the example mission beside it. */
function workspace(): string {
  const cwd = folder({ 'package.json': '{ "private": true, "type": "module" }' });
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/cpas'), 'junction');
  cpSync(join(root, 'fixtures/example'), join(cwd, 'demo'), { recursive: true });
  return cwd;
}

const node = (cwd: string, ...args: string[]) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });

describe('docs/library.md', () => {
  it.each(examples)('prints what it says: $lines.0 …', { timeout: 120_000 }, ({ lines }) => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'example.mjs'), lines.join('\n'));
    const printed = lines.flatMap((line) => (line.startsWith('// → ') ? [line.slice(5)] : []));
    expect(printed.length).toBeGreaterThan(0);
    expect(node(cwd, 'example.mjs')).toBe(`${printed.join('\n')}\n`);
  });

  it('has an example for every function', () => {
    const functions = Object.entries(library).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const code = examples.flatMap(({ lines }) => lines).join('\n');
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('types as it says, and not otherwise, for those who check their libraries too', { timeout: 240_000 }, () => {
    const cwd = workspace();
    writeFileSync(
      join(cwd, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          module: 'nodenext',
          target: 'es2023',
          noEmit: true,
          types: ['node'],
          typeRoots: [join(root, 'node_modules/@types')],
        },
      }),
    );
    const samples = [...typed.map(({ lines }) => lines.join('\n')), wrongCalls];
    for (const [i, text] of samples.entries()) writeFileSync(join(cwd, `sample-${i}.ts`), text);
    expect(typed.length).toBeGreaterThan(0);
    // what tsc finds it prints, and ends with another code than 0
    expect(node(cwd, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('');
  });
});

/** What the compiler refuses: it would say so of a mark that marks no error. */
const wrongCalls = `
import { assess, explain, type Pair, render, report, rules } from 'cpas';
const { scores, overlap } = await assess('demo');
// @ts-expect-error no such group
await assess('demo', { by: 'place' });
// @ts-expect-error no such option
await assess('demo', { perod: '2025' });
// @ts-expect-error another kind of content
await assess({ files: { 'indicators.csv': 3 } });
// @ts-expect-error no such format
await render(await report('demo'), 'pdf');
// @ts-expect-error a workbook is no text
const workbook: string = await render(await report('demo'), 'xlsx');
const html: string = await render(await report('demo'), 'html');
// @ts-expect-error a score may be null
const score: number = scores?.overall.score ?? null;
// @ts-expect-error no member of a document is any
scores?.components[0]?.component.nonsense;
// @ts-expect-error no member of a document is any
(await explain('demo', 'overall')).nonsense;
const [first]: readonly Pair[] = overlap?.pairs ?? [];
const share: number | undefined = first?.share;
// @ts-expect-error no language of it
rules({ lang: 'de' });
console.log(workbook, html, score, share);
`;
