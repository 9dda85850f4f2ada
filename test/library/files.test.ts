import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assess, explain, report, validate } from '../../src/index.ts';
import { mission } from '../cli/folder.ts';

const today = '2026-07-15';
const text = Object.fromEntries(
  Object.entries(mission).map(([path, content]) => [path, typeof content === 'string' ? content : content.join('\n')]),
);
const { 'cpas.json': _, ...tables } = text;

describe('files in memory', () => {
  it('come to what the same files on a disk do', async () => {
    const dir = 'fixtures/example';
    const paths = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = Object.fromEntries(
      paths.map(({ parentPath, name }) => {
        const path = `${parentPath}/${name}`.replaceAll('\\', '/');
        return [path.slice(dir.length + 1), readFileSync(path)];
      }),
    );
    const inFolder = (document: unknown) => JSON.parse(JSON.stringify(document).replaceAll(`${dir}/`, ''));
    const onDisk = inFolder(await report(dir, { today }));
    expect(inFolder(await report({ files, name: dir }, { today }))).toEqual(onDisk);
    const asText = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, bytes.toString()]));
    expect(inFolder(await report({ files: asText, name: dir }, { today }))).toEqual(onDisk);
  });

  it('may be packed, in another encoding, in a folder of their own', async () => {
    const files = {
      ...text,
      'observations.csv': '',
      'observations/2025.csv.gz': gzipSync(`${text['observations.csv']}\n`),
      'indicators.csv': Buffer.from(`\ufeff${text['indicators.csv']}`, 'utf16le'),
    };
    const { scores, validation } = await assess({ files }, { today });
    expect(scores?.overall.score).toBe(60);
    expect(validation.files.map(({ path, encoding }) => `${path} ${encoding}`)).toEqual([
      'indicators.csv utf-16le',
      'observations/2025.csv.gz utf-8',
    ]);
  });

  it('have the name that they are given', async () => {
    expect((await validate({ files: tables }, { today })).mission).toBe('memory');
    expect(await validate({ files: tables, name: 'M' }, { today })).toMatchObject({ mission: 'M', folder: 'M' });
    expect(await validate({ files: text, name: 'M' }, { today })).toMatchObject({ mission: 'MINUTAM', folder: 'M' });
  });

  it('may have other settings among them', async () => {
    const files = { ...text, 'other.json': '{"mission": "OTHER"}' };
    expect((await validate({ files }, { config: 'other.json' })).mission).toBe('OTHER');
    await expect(validate({ files }, { config: 'othr.json' })).rejects.toThrow(
      'There is no file "othr.json". Nearest: other.json',
    );
  });

  it.each([
    ['text', (settings: string) => settings],
    ['bytes', (settings: string) => Buffer.from(settings)],
  ])('may have settings of 1 MiB and no more, as %s', async (_, content) => {
    // é has two bytes: it is they that count
    const settings = (bytes: number) => content(`{"mission": "${'é'.repeat(10)}"}`.padEnd(bytes - 10));
    const longest = { ...text, 'cpas.json': settings(1_048_576) };
    expect((await validate({ files: longest })).mission).toBe('é'.repeat(10));
    await expect(validate({ files: { ...text, 'cpas.json': settings(1_048_577) } })).rejects.toThrow(
      'cpas.json is larger than 1 MiB',
    );
  });

  it('may be checked alone', async () => {
    const files = { 'upload.csv': 'indicator,period,value\nM1,2025-Q3,8S\n' };
    const { diagnostics } = await validate({ files }, { alone: true });
    expect(diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`)).toContain('cell/number upload.csv:2');
    await expect(validate({ files })).rejects.toThrow('There is no indicators.csv');
    await expect(validate({ files: { 'cpas.json': '{}' } }, { alone: true })).rejects.toThrow(
      'There is no file to check.',
    );
  });

  it.each([
    '../indicators.csv',
    '/etc/indicators.csv',
    'C:\\indicators.csv',
    'c:indicators.csv',
    'a\\b.csv',
    'a//b.csv',
    './a.csv',
    'a/../b.csv',
    'a/',
    '',
    'a\0.csv',
  ])('lie in no other folder: %j', async (path) => {
    await expect(validate({ files: { ...text, [path]: '' } })).rejects.toThrow(
      `files has the path ${JSON.stringify(path)}. Write it from the folder on, as`,
    );
  });

  it.each([
    '__proto__',
    '__proto__.csv',
    'constructor.csv',
    'toString',
    'hasOwnProperty.csv',
    'observations/__proto__.csv',
  ])('may be called %s, and change nothing else', async (path) => {
    const files = Object.fromEntries([...Object.entries(text), [path, 'a,b\n1,2\n']]);
    const { scores } = await assess({ files }, { today });
    expect(scores?.overall.score).toBe(60);
    expect(({} as Record<string, unknown>)['a,b']).toBeUndefined();
  });

  it.each([3, null, undefined, ['id'], { 0: 1 }, new ArrayBuffer(2), true])(
    'are texts or bytes, not %j',
    async (content) => {
      const files = { ...text, 'decisions.csv': content } as unknown as Record<string, string>;
      await expect(assess({ files })).rejects.toThrow(
        'files: "decisions.csv" takes a text or bytes (Uint8Array), not ',
      );
    },
  );

  it('are not looked for in folders that are hidden, or deeper than files lie', async () => {
    const files = { ...text, '.git/indicators.csv': '', 'node_modules/observations.csv': '', 'a/b/c/targets.csv': '' };
    const { diagnostics } = await validate({ files }, { today });
    expect(diagnostics.map(({ file }) => file)).not.toContain('.git/indicators.csv');
    expect((await explain({ files }, 'overall', { today })).schema).toBe('cpas.explanation/1');
  });
});
