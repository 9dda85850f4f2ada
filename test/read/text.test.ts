import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/text/decode.ts';
import { inspect } from '../../src/read/text/inspect.ts';
import { windows1252 } from '../../src/read/text/windows-1252.ts';
import { inMemory } from '../in-memory.ts';
import { read, readOne } from './read.ts';

const text = 'indicator;period;value;location\nM1;2025-Q1;12;Côte d’Ivoire – €\n';
const bigEndian = (of: string) => Buffer.from(of, 'utf16le').swap16();
/** the text in Windows-1252: ô is F4, ’ 92, – 96, € 80 */
const western = Buffer.from(text.replace('’', '\x92').replace('–', '\x96').replace('€', '\x80'), 'latin1');

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a file is read as', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8', []],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`), 'utf-8', []],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', ['file/encoding']],
    ['UTF-16 big-endian', bigEndian(`\ufeff${text}`), 'utf-16be', ['file/encoding']],
    ['Windows-1252', western, 'windows-1252', ['file/encoding']],
  ])('%s', async (_, bytes, encoding, told) => {
    const all = await readOne(bytes);
    expect(all.table?.encoding).toBe(encoding);
    expect(all.cells).toEqual([['M1', '2025-Q1', '12', 'Côte d’Ivoire – €']]);
    expect(all.told).toEqual(told);
    expect(all.table?.bytes()).toBe(bytes.length);
  });

  it('Windows-1252 from its first line on if only the last has a byte that is no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`indicator,period,value\n${'M1,2025,1,é\n'.repeat(1000)}`),
      Buffer.from([0xe9]),
    ]);
    const { table, cells } = await readOne(bytes);
    expect(table?.encoding).toBe('windows-1252');
    expect(cells[0]?.[3]).toBe('Ã©');
  });

  it('a BOM takes no column', async () => {
    expect((await readOne('\ufeffindicator,period,value,qualty\nM1,2025,1,high')).told).toEqual([
      'header/unknown-column 1:24',
    ]);
  });

  it('gzip under .csv.gz, its size the packed one', async () => {
    const bytes = gzipSync(text);
    const { tables, told } = await read(inMemory({ 'observations/2025.csv.gz': bytes }));
    expect(tables[0]?.records).toHaveLength(1);
    expect(tables[0]?.bytes()).toBe(bytes.length);
    expect(told).toEqual([]);
  });
});

describe('a file is no text', () => {
  it.each([
    ['xlsx', Buffer.from('PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00[Content_Types].xml', 'latin1')],
    ['zip', Buffer.from('PK\x03\x04\x14\x00\x00\x00notes.txt', 'latin1')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['parquet', Buffer.from('PAR1\x15\x04')],
    ['gzip', gzipSync(text)],
    ['nul', Buffer.from('indicator,period\0,value\n')],
    ['nul', Buffer.from(text, 'utf16le')],
  ])('%s', async (seems, bytes) => {
    const { faults, tables } = await readOne(bytes);
    expect(faults).toMatchObject([{ code: 'file/not-text', facts: { seems } }]);
    expect(tables).toEqual([]);
  });

  it('nor a damaged .csv.gz', async () => {
    const { faults } = await read(inMemory({ 'observations/a.csv.gz': gzipSync(text).subarray(0, 40) }));
    expect(faults).toMatchObject([{ code: 'file/not-text', facts: { seems: 'damaged' } }]);
  });
});

describe('decoding', () => {
  it('has the 27 characters of Windows-1252 that Latin-1 lacks', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(windows1252(bytes).replace(/[\x80-\x9f]/g, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'of %s in pieces of any size gives the text',
    async (encoding) => {
      const encoded = {
        'utf-8': Buffer.from,
        'utf-16le': (t: string) => Buffer.from(t, 'utf16le'),
        'utf-16be': bigEndian,
      };
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), async (of, size) => {
          let got = '';
          for await (const piece of decode(inPieces(encoded[encoding](`\ufeff${of}`), size), encoding)) got += piece;
          expect(got).toBe(of);
        }),
        { seed: 1 },
      );
    },
  );

  it('UTF-8 is known in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ min: 1 }), fc.integer({ min: 1, max: 5 }), async (bytes, size) => {
        expect(await inspect(inPieces(bytes, size))).toEqual(await inspect(inPieces(bytes, bytes.length || 1)));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('whatever the bytes are', () => {
  const signs = fc.constantFrom(...'indicator,period,value\n\r";\t|#+\0\u00e9 M1', 'sep=;', '#indicator+code', 'by_');
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: signs, maxLength: 200 }).map((of) => Buffer.from(of)),
    fc.string({ unit: signs, maxLength: 200 }).map((of) => Buffer.from(`indicator,period,value,by_x\n${of}`)),
    fc.string({ unit: signs, maxLength: 100 }).map((of) => Buffer.from(`\ufeff${of}`, 'utf16le')),
  );

  it('reading ends without a crash, and every cell has a place in the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (bytes, alone) => {
        const named = alone ? { named: ['x.csv'], as: 'observations' as const } : {};
        const { tables } = await read(inMemory({ [alone ? 'x.csv' : 'observations.csv']: bytes }, named));
        for (const { records } of tables)
          for (const record of records)
            for (const [i] of record.cells.entries()) {
              const { line, column } = record.position(i);
              expect(line).toBeGreaterThanOrEqual(record.line);
              expect(column).toBeGreaterThan(0);
            }
      }),
      { seed: 1, numRuns: 600 },
    );
  });
});
