import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { wordsOf } from './command-line.ts';
import { blocksOf, page } from './markdown.ts';

const joined = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim();

/** Blocks that show what a command prints: what stands between lines of `…` is found in it in this order, line ends aside. */
const shown = ['README.md', 'docs/method.md']
  .flatMap((path) => blocksOf(page(path)).map(({ lines }) => ({ path, lines })))
  .filter(({ lines }) => lines[0]?.startsWith('$ cpas '))
  .map(({ path, lines: [command = '', ...lines] }) => ({
    path,
    command: command.slice('$ cpas '.length),
    excerpts: lines
      .join('\n')
      .split('\n…\n')
      .map((excerpt) => joined(excerpt.split('\n'))),
  }));

const ran = new Map<string, ReturnType<typeof cpas>>();
function run(command: string): ReturnType<typeof cpas> {
  const running = ran.get(command) ?? cpas(wordsOf(command));
  ran.set(command, running);
  return running;
}

describe('what a page shows is what the program prints', () => {
  it.each(shown)('$path: cpas $command: $excerpts', async ({ command, excerpts }) => {
    const { code, out } = await run(command);
    expect(code).toBe(0);
    let rest = joined(out.split('\n'));
    for (const excerpt of excerpts) {
      expect(rest).toContain(excerpt);
      rest = rest.slice(rest.indexOf(excerpt) + excerpt.length);
    }
  });

  it('has an example for each part', () => {
    const of = (page: string) => shown.filter(({ path }) => path === page).length;
    expect(of('README.md')).toBe(1);
    expect(of('docs/method.md')).toBeGreaterThan(15);
  });
});

it('works the shares and the redundancy of the example mission out by hand', async () => {
  const { out } = await cpas(['overlap', 'fixtures/example', '--json']);
  const { evaluations, redundancy, pairs } = JSON.parse(out) as {
    evaluations: { id: string; cells: number; unique: number | null }[];
    redundancy: number;
    pairs: { a: string; b: string; share: number; personDays: number }[];
  };
  const cells = (id: string) => evaluations.find((one) => one.id === id)?.cells;
  expect([cells('E04'), cells('E06')]).toEqual([4 * 2 * 12, 3 * 2 * 12]);
  expect(pairs.find(({ a, b }) => a === 'E04' && b === 'E06')).toMatchObject({
    share: 30 / 72,
    personDays: (30 / 72) * 16,
  });
  expect(evaluations.reduce((sum, one) => sum + one.cells, 0)).toBe(49_980);
  expect(redundancy).toBeCloseTo(1 - 44_598 / 49_980, 12);
  expect(evaluations.find(({ id }) => id === 'E08')?.unique).toBe(0);
});
