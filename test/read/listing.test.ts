import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesSource, folderSource } from '../../src/read/files/disk.ts';
import { read } from './read.ts';

// no permission is a matter of who runs the tests: a folder of these names can't be looked into by anybody
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const readdir = async (path: string, ...more: []) => {
    if (/locked$/.test(path))
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'scandir' });
    return real.readdir(path, ...more);
  };
  return { ...real, readdir };
});

const indicators = 'id,name,component,level\nM1,Patrols,Military,output\n';
const made: string[] = [];
let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'cpas-listing-'));
});
afterAll(() => rm(cwd, { recursive: true }));

/** A new folder with indicators, and the settings that are given. */
async function mission(settings?: object): Promise<{ dir: string; at: (path: string) => string }> {
  const dir = `mission-${made.push('')}`;
  const at = (path: string) => join(cwd, dir, path);
  await mkdir(at(''));
  await writeFile(at('indicators.csv'), indicators);
  if (settings !== undefined) await writeFile(at('cpas.json'), JSON.stringify(settings));
  return { dir, at };
}
const told = async (dir: string) => (await read(await folderSource(dir, { cwd }), 'observations')).faults;
const pipe = (path: string) => execFileSync('mkfifo', [path]);

describe.skipIf(process.platform === 'win32')('what has the name of a file and is a pipe', { timeout: 5000 }, () => {
  it('is passed over with a word where nobody needs it', async () => {
    const { dir, at } = await mission();
    pipe(at('foo.csv'));
    expect(await told(dir)).toMatchObject([
      { code: 'file/unrecognised', at: { file: `${dir}/foo.csv` }, facts: { kind: null } },
    ]);
  });

  it.each([['observations.csv'], ['observations/2025.csv'], ['exports/1.csv']])(
    'stops the run where it is needed: %s',
    async (path) => {
      const { dir, at } = await mission(path.startsWith('exports') ? { files: { observations: 'exports/*' } } : {});
      await mkdir(at('observations'));
      await mkdir(at('exports'));
      pipe(at(path));
      await expect(told(dir)).rejects.toMatchObject({
        name: 'CannotRun',
        message: `${dir}/${path} can't be read: it is not a file, but a folder, a pipe or a device.`,
      });
    },
  );

  it('stops the run as cpas.json, unless it was typed', async () => {
    const { dir, at } = await mission();
    pipe(at('cpas.json'));
    await expect(folderSource(dir, { cwd })).rejects.toMatchObject({ name: 'CannotRun' });
    const written = writeFile(at('cpas.json'), '{"lang": "fr"}');
    const { settings } = await folderSource(dir, { cwd, config: `${dir}/cpas.json` });
    await written;
    expect(settings?.text).toBe('{"lang": "fr"}');
  });

  it('is read where it was typed', async () => {
    const { dir, at } = await mission();
    pipe(at('rows.csv'));
    const written = writeFile(at('rows.csv'), 'indicator,period,value\nM1,2025,3\n');
    const { tables } = await read(await filesSource([`${dir}/rows.csv`], { cwd }), 'observations');
    await written;
    expect(tables[0]?.records.map(({ cells }) => cells)).toEqual([['M1', '2025', '3']]);
  });
});

describe('a link that leads nowhere', () => {
  it.each([['targets.csv'], ['cibles.csv'], ['observations/2025.csv']])('stops the run as %s', async (path) => {
    const { dir, at } = await mission();
    await mkdir(at('observations'));
    await symlink(at('gone.csv'), at(path));
    const kind = path.startsWith('obs') ? 'observations' : 'targets';
    await expect(read(await folderSource(dir, { cwd }), kind)).rejects.toMatchObject({
      name: 'CannotRun',
      message: `${dir}/${path} can't be read: it is a link to something that does not exist.`,
    });
  });

  it('stops the run as cpas.json', async () => {
    const { dir, at } = await mission();
    await symlink(at('gone.json'), at('cpas.json'));
    await expect(folderSource(dir, { cwd })).rejects.toThrow(
      `${dir}/cpas.json can't be read: it is a link to something that does not exist.`,
    );
  });

  it('is passed over with a word where nobody needs it; one that leads out of the folder too', async () => {
    const { dir, at } = await mission();
    await symlink(at('gone.csv'), at('a.csv'));
    await symlink(join(cwd, '..'), at('above.csv'));
    await writeFile(join(cwd, 'outside.csv'), indicators);
    await symlink(join(cwd, 'outside.csv'), at('b.csv'));
    expect((await told(dir)).map(({ code, at: { file } }) => `${code} ${file}`)).toEqual([
      `file/unrecognised ${dir}/a.csv`,
      `file/unrecognised ${dir}/b.csv`,
    ]);
  });
});

describe('a folder that can’t be looked into', () => {
  const locked = async (path: string, settings?: object) => {
    const { dir, at } = await mission(settings);
    await mkdir(at(path), { recursive: true });
    return { dir, at };
  };

  it.each([
    ['lost+found locked', {}],
    ['exports locked', { files: { observations: 'export/*.csv' } }],
    ['export/locked', { files: { observations: ['export/*.csv', 'other/*/2.csv'] } }],
  ])('stops nothing where nobody asks for it: %s', async (path, settings) => {
    const { dir, at } = await locked(path, settings);
    for (const file of ['export/1.csv', 'other/a/2.csv']) {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), 'indicator,period,value');
    }
    expect(await told(dir)).toEqual([]);
  });

  it.each([
    ['locked', { files: { observations: '*/2025.csv' } }],
    ['exports/locked', { files: { observations: 'exports/**/*.csv' } }],
    ['exports/locked', { files: { observations: ['exports/*.csv', 'exports/locked/b.csv'] } }],
    ['events/locked', { derive: [{ indicator: 'M1', from: './events/l*/*.csv', date: 'When' }] }],
  ])('stops the run where the settings ask for it: %s', async (path, settings) => {
    const { dir } = await locked(path, settings);
    await expect(told(dir)).rejects.toThrow(`${dir}/${path} can't be read: no permission.`);
  });

  it('stops the run as the folder itself, by the name it has elsewhere too', async () => {
    await mkdir(join(cwd, 'all locked'));
    await expect(told('all locked')).rejects.toThrow("all locked can't be read: no permission.");
    const { folder } = await folderSource('.', { cwd: join(cwd, 'all locked') });
    await expect(folder.list()).rejects.toThrow(". can't be read: no permission.");
  });
});
