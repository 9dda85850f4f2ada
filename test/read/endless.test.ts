import { describe, expect, it } from 'vitest';
import { boundedText } from '../../src/read/files/bounded.ts';
import { filesSource } from '../../src/read/files/disk.ts';
import { keptBytes, singlePass } from '../../src/read/files/single-pass.ts';
import type { Source } from '../../src/read/files/source.ts';
import { folder } from '../cli/folder.ts';
import { read } from './read.ts';

const piece = 65_536;
const heading = 'indicator,period,target\n';

/** Bytes of a text again and again without an end, or up to a size; how many were asked for. */
function repeating(text: string, { before = '', size = Number.POSITIVE_INFINITY, after = '' as string | Buffer } = {}) {
  const asked = { bytes: 0 };
  async function* bytes() {
    if (before !== '') yield Buffer.from(before);
    const repeated = Buffer.from(text.repeat(Math.ceil(piece / text.length)));
    while (asked.bytes < size) {
      asked.bytes += repeated.length;
      yield repeated;
    }
    if (after !== '') yield Buffer.from(after);
  }
  return { asked, bytes: bytes() };
}

const standardInput = (stdin: AsyncIterable<Uint8Array>): Promise<Source> =>
  filesSource(['-'], { cwd: folder(), stdin });

describe('what never ends is read up to its first limit', { timeout: 60_000 }, () => {
  it.each([
    ['rows', 'M1,2025,4\n', `file/limit ${500_002}:1`],
    ['blank lines', '\n', `file/limit ${500_002}:1`],
    ['rows of blank cells', ',,\n', `file/limit ${500_002}:1`],
  ])('%s', async (_, text, limit) => {
    const { asked, bytes } = repeating(text, { before: heading });
    const { told, tables } = await read(await standardInput(bytes), 'targets');
    expect(told).toContain(limit);
    expect(asked.bytes).toBeLessThan(2 * 500_000 * text.length + 2 * keptBytes);
    expect(tables[0]?.cut()).toMatchObject({ code: 'file/limit' });
  });

  it('NUL bytes are no text, which the first of them tells', async () => {
    const { asked, bytes } = repeating('\0');
    const { told, faults } = await read(await standardInput(bytes), 'targets');
    expect(told).toEqual(['file/not-text']);
    expect(faults[0]?.facts).toEqual({ seems: 'nul', ending: '' });
    expect(asked.bytes).toBe(piece);
  });

  it('a text where no more than some is taken', async () => {
    const { asked, bytes } = repeating('a');
    expect(await boundedText(bytes, 100_000)).toBeNull();
    expect(asked.bytes).toBe(2 * piece);
    expect(await boundedText(repeating('ab', { size: piece }).bytes, piece)).toBe('ab'.repeat(piece / 2));
  });
});

describe('bytes that come only once', () => {
  it('are walked again from their beginning while all of them are kept', async () => {
    const { bytes } = repeating('a', { size: 4 * piece });
    const walk = singlePass(() => bytes, 'a pipe');
    const sizeOf = async (most: number) => {
      let size = 0;
      for await (const taken of walk()) {
        size += taken.length;
        if (size >= most) break;
      }
      return size;
    };
    expect([await sizeOf(piece), await sizeOf(2 * piece), await sizeOf(9 * piece), await sizeOf(9 * piece)]).toEqual([
      piece,
      2 * piece,
      4 * piece,
      4 * piece,
    ]);
  });

  it('are told to be gone once a walk has gone beyond what is kept', async () => {
    const { bytes } = repeating('a', { size: keptBytes + piece });
    const walk = singlePass(() => bytes, '/dev/fd/63');
    let size = 0;
    for await (const taken of walk()) size += taken.length;
    expect(size).toBe(keptBytes + piece);
    await expect(walk().next()).rejects.toMatchObject({
      name: 'CannotRun',
      message: '/dev/fd/63 can be read only once, and it is needed twice. Save it as a file and name that.',
    });
  });

  const row = `M1,2025,123,${'x'.repeat(1000)}\n`;
  it.each([
    ['a byte that is no UTF-8', Buffer.from('M1,2025,\xe9,\n', 'latin1'), 'file/encoding'],
    ['half a character at the very end', Buffer.from([0x4d, 0xc3]), 'file/encoding'],
    ['a NUL byte', Buffer.from('M1,20\x0025,1,\nM1,2025,1,\n'), 'file/not-text'],
  ])(
    'are never read as something else: %s after all that is looked at',
    async (_, after, code) => {
      const { bytes } = repeating(row, { before: 'indicator,period,value,note\n', size: keptBytes, after });
      const { told, faults, tables } = await read(await standardInput(bytes), 'observations');
      const records = tables[0]?.records ?? [];
      expect(records.length).toBeGreaterThan(keptBytes / row.length - 1);
      expect(told).toEqual(['file/alone', `${code} ${records.length + 2}:1`]);
      expect(faults[1]?.severity ?? 'error').toBe('error');
      expect(records.every(({ cells }) => `${cells.join()}\n` === row)).toBe(true);
    },
    60_000,
  );

  it('are read in Windows-1252 where a byte near their beginning asks for it', async () => {
    const { bytes } = repeating('M1,2025,123\n', { before: 'indicator,period,value,note\n', size: piece });
    async function* western() {
      yield* bytes;
      yield Buffer.from('M1,2025,1,\xe9\n', 'latin1');
    }
    const { tables, told } = await read(await standardInput(western()), 'observations');
    expect(told).toEqual(['file/alone', 'file/encoding']);
    expect(tables[0]?.records.at(-1)?.cells).toEqual(['M1', '2025', '1', 'é']);
  });
});
