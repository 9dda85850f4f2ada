import { describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { progressOn } from '../../src/cli/progress.ts';
import { folderSource } from '../../src/read/files/disk.ts';
import { folder } from './folder.ts';

const rows = 300_000;
const cwd = folder({ 'observations.csv': `indicator,period,value\n${'M1,2025-Q3,6\n'.repeat(rows)}` });

/** Reads the file as a command would, a clock that goes on by `ms` at each look. */
async function said(
  ms: number,
  { isTerminal = true, ...options }: { isTerminal?: boolean; quiet?: true; progress?: boolean; lang?: 'fr' } = {},
) {
  const pieces: string[] = [];
  const stream = {
    write: async (piece: string | Uint8Array) => void pieces.push(piece.toString()),
    isTerminal,
    columns: 80,
  };
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
  const progress = progressOn({ cwd, err: stream, env: {} } as Io, { progress: true, ...options });
  const source = progress.watch(await folderSource('.', { cwd }));
  let bytes = 0;
  for await (const piece of source.folder.open('observations.csv')) bytes += piece.length;
  await progress.end();
  clock.mockRestore();
  expect(bytes).toBe(23 + 13 * rows);
  return pieces;
}

describe('progress', () => {
  it('is one line, after a second, wiped at the end', async () => {
    const pieces = await said(600);
    expect(pieces[0]).toMatch(/^\robservations\.csv {2}[\d,]+ of (?:299|300),\d{3} rows {2}\d+ %$/);
    expect(pieces.at(-2)).toMatch(/^\robservations\.csv {2}300,001 of 300,001 rows {2}100/);
    expect(pieces.at(-1)).toBe(`\r${' '.repeat((pieces.at(-2) ?? '').trimEnd().length - 1)}\r`);
    expect(pieces.join('')).not.toContain('\n');
  });

  it('speaks French', async () => {
    expect((await said(600, { lang: 'fr' }))[0]).toMatch(/ sur (?:299|300) \d{3} lignes {2}\d+ %$/);
  });

  it.each([
    ['before a second is over', 10, {}],
    ['in a log', 600, { isTerminal: false }],
    ['with --quiet', 600, { quiet: true }],
    ['with --no-progress', 600, { progress: false }],
  ] as const)('there is none %s', async (_, ms, options) => {
    expect(await said(ms, options)).toEqual([]);
  });
});
