import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesSource, folderSource } from '../../src/read/files/disk.ts';
import type { Folder } from '../../src/read/files/source.ts';

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'cpas-disk-'));
  await mkdir(join(cwd, 'missions/minutam/observations'), { recursive: true });
  await mkdir(join(cwd, 'missions/minutam/deep/er'), { recursive: true });
  await mkdir(join(cwd, 'outside'));
  const files = {
    'missions/minutam/indicators.csv': 'id',
    'missions/minutam/observations/é.csv': 'b',
    // below the next as a code point, above it as UTF-16
    'missions/minutam/observations/\uff5e.csv': 'c',
    'missions/minutam/observations/\u{1f4c8}.csv': 'd',
    'missions/minutam/observations/a.csv': 'a',
    'missions/minutam/deep/er/x.csv': 'x',
    'missions/minutam/cpas.json': '{}',
    'outside/secret.csv': 'secret',
    'other.json': '{"lang": "fr"}',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(cwd, path), text);
  await symlink(join(cwd, 'outside/secret.csv'), join(cwd, 'missions/minutam/leak.csv'));
  await symlink(join(cwd, 'missions/minutam/indicators.csv'), join(cwd, 'missions/minutam/linked.csv'));
  await symlink(join(cwd, 'missions/minutam'), join(cwd, 'missions/minutam/deep/round'));
});
afterAll(() => rm(cwd, { recursive: true }));

async function text(folder: Folder, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of folder.open(path)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a folder', () => {
  it('lists its files one folder down, sorted, with links, and shows paths from where the command runs', async () => {
    const { folder, settings, named } = await folderSource('missions/minutam', { cwd });
    expect(folder.name).toBe('minutam');
    expect(await folder.list()).toEqual([
      'cpas.json',
      'indicators.csv',
      'leak.csv',
      'linked.csv',
      'observations/a.csv',
      'observations/é.csv',
      'observations/\uff5e.csv',
      'observations/\u{1f4c8}.csv',
    ]);
    expect(folder.shown('observations/a.csv')).toBe('missions/minutam/observations/a.csv');
    expect(settings).toEqual({ shown: 'missions/minutam/cpas.json', text: '{}' });
    expect(named).toBeNull();
  });

  it('goes as deep as is asked, and not round a link that leads back', async () => {
    const { folder } = await folderSource('missions/minutam', { cwd });
    const all = await folder.list(12);
    expect(all).toContain('deep/er/x.csv');
    expect(all.filter((path) => path.startsWith('deep/round'))).toEqual([]);
  });

  it('shows plain names where the command runs in it', async () => {
    const { folder } = await folderSource('.', { cwd: join(cwd, 'missions/minutam') });
    expect([folder.name, folder.shown('indicators.csv')]).toEqual(['minutam', 'indicators.csv']);
    const above = await folderSource('missions/minutam', { cwd });
    expect(above.folder.shown('indicators.csv')).toBe('missions/minutam/indicators.csv');
  });

  it('follows links within it and refuses those out of it', async () => {
    const { folder } = await folderSource('missions/minutam', { cwd });
    expect(await text(folder, 'linked.csv')).toBe('id');
    await expect(text(folder, 'leak.csv')).rejects.toThrow('missions/minutam/leak.csv leads out of the folder');
    await expect(text(folder, '../../outside/secret.csv')).rejects.toThrow('leads out of the folder');
    await expect(text(folder, 'gone.csv')).rejects.toMatchObject({
      name: 'CannotRun',
      message: "missions/minutam/gone.csv can't be read: there is no such file or folder.",
    });
  });

  it('that is not there is named with the nearest', async () => {
    await expect(folderSource('missions/minutm', { cwd })).rejects.toMatchObject({
      name: 'CannotRun',
      message: 'There is no folder "missions/minutm". Nearest: missions/minutam',
    });
    await expect(folderSource('nothing/like/it', { cwd })).rejects.toThrow('There is no folder "nothing/like/it".');
    await expect(folderSource('other.json', { cwd })).rejects.toThrow('"other.json" is a file');
  });

  it('takes the settings that --config names', async () => {
    const { settings } = await folderSource('missions/minutam', { cwd, config: 'other.json' });
    expect(settings).toEqual({ shown: 'other.json', text: '{"lang": "fr"}' });
    await expect(folderSource('missions/minutam', { cwd, config: 'othr.json' })).rejects.toThrow(
      'There is no file "othr.json". Nearest: other.json',
    );
    expect((await folderSource('outside', { cwd })).settings).toBeNull();
  });
});

describe('files named alone', () => {
  it('are one assessment with the settings beside the first, wherever the others lie', async () => {
    const { folder, named, settings } = await filesSource(['missions/minutam/indicators.csv', 'outside/secret.csv'], {
      cwd,
      as: 'targets',
    });
    expect(named).toEqual([
      { path: 'indicators.csv', kind: 'targets' },
      { path: '../../outside/secret.csv', kind: 'targets' },
    ]);
    expect(settings?.shown).toBe('missions/minutam/cpas.json');
    expect(folder.shown('../../outside/secret.csv')).toBe('outside/secret.csv');
    expect(await text(folder, '../../outside/secret.csv')).toBe('secret');
    await expect(text(folder, '../../other.json')).rejects.toThrow('leads out of the folder');
  });

  it('standard input can be read more than once', async () => {
    async function* stdin() {
      yield Buffer.from('a,');
      yield Buffer.from('b');
    }
    const { folder, named } = await filesSource(['-'], { cwd, stdin: stdin() });
    expect(named).toEqual([{ path: '-', kind: null }]);
    expect([await text(folder, '-'), await text(folder, '-'), folder.shown('-')]).toEqual(['a,b', 'a,b', '-']);
  });

  it('must be there', async () => {
    await expect(filesSource(['missions/minutam/indicator.csv'], { cwd })).rejects.toThrow(
      'There is no file "missions/minutam/indicator.csv". Nearest: missions/minutam/indicators.csv',
    );
    await expect(filesSource(['outside'], { cwd })).rejects.toThrow('"outside" is a folder');
  });
});
