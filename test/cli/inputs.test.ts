import { linkSync, symlinkSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { contents } from './contents.ts';
import { folder, mission } from './folder.ts';

const evaluations = [
  'id,title,tool,owner,start,end,component',
  'E1,Review,survey,Section,2025-07-01,2025-08-01,Police',
  'E2,Visit,survey,Office,2025-07-01,2025-08-01,Police',
];

/** A mission that reads a file of every sort, in a folder beside what may lead to it. */
function missions(): string {
  const { 'observations.csv': observations, ...rest } = mission;
  const files = {
    ...rest,
    'observations/2025.csv': observations,
    'evaluations.csv': evaluations,
    'targets.csv': ['indicator,period,target', 'M1,2025/26,5'],
    'decisions.csv': ['id,date,decision', 'D1,2025-08-01,Go on'],
    'constraints.csv': ['id,component,kind,start', 'C1,Police,caveat-declared,2025-07-01'],
    'narrative.md': '# Police\n\nTrust grows.\n',
    'cpas.json': '{ "$schema": "./cpas.schema.json", "mission": "MINUTAM" }',
    'cpas.schema.json': '{}',
    'notes.csv': ['a,b', '1,2'],
  };
  return folder(Object.fromEntries(Object.entries(files).map(([path, content]) => [`m/${path}`, content])));
}
const inputs = [
  'indicators.csv',
  'observations/2025.csv',
  'evaluations.csv',
  'targets.csv',
  'decisions.csv',
  'constraints.csv',
  'narrative.md',
  'cpas.json',
  'cpas.schema.json',
  // looked at, to see whether it is an input
  'notes.csv',
];

const ways: Record<string, (cwd: string, path: string) => string> = {
  'as it is typed for reading': (_, path) => `m/${path}`,
  'with dots': (_, path) => `./m/../m/./${path}`,
  'in full': (cwd, path) => join(cwd, 'm', path),
  'by a link': (cwd, path) => {
    symlinkSync(join('m', path), join(cwd, `link${extname(path)}`));
    return `link${extname(path)}`;
  },
  'by a link to a link': (cwd, path) => {
    symlinkSync(join('m', path), join(cwd, 'first'));
    symlinkSync('first', join(cwd, `second${extname(path)}`));
    return `second${extname(path)}`;
  },
  'by a second name on the disk': (cwd, path) => {
    linkSync(join(cwd, 'm', path), join(cwd, `same${extname(path)}`));
    return `same${extname(path)}`;
  },
  'through a linked folder': (cwd, path) => {
    symlinkSync('m', join(cwd, 'linked'));
    return `linked/${path}`;
  },
};
const outputs: Record<string, (path: string) => string[]> = {
  'score -o': (path) => ['score', 'm', '-o', path],
  'score --by theme -o': (path) => ['score', 'm', '--by', 'level', '-o', path],
  'validate -o': (path) => ['validate', 'm', '-o', path],
  'validate --write-baseline': (path) => ['validate', 'm', '--write-baseline', path],
  'explain -o': (path) => ['explain', 'M1', 'm', '-o', path],
  'overlap -o': (path) => ['overlap', 'm', '-o', path],
  'report -o, the last of three': (path) => ['report', 'm', '-o', 'a.html', '-o', 'new/deep/', '-o', path],
  'score of two folders, one unreadable, -o': (path) => ['score', 'm', 'nowhere', '-o', path],
};

/** Runs what may not write anything, and checks that it did not. */
async function refused(cwd: string, argv: readonly string[]): Promise<string> {
  const before = contents(cwd);
  const { code, out, err } = await cpas([...argv, '--today', '2025-10-01'], { cwd });
  expect({ code, out, after: contents(cwd) }).toEqual({ code: 2, out: '', after: before });
  expect(err).toMatch(/^error: .+\n$/);
  expect(err).not.toContain('Wrote');
  return err;
}

describe('what was read is never replaced', () => {
  const all = (names: Record<string, unknown>, by: string) => Object.keys(names).map((name) => [name, by] as const);
  it.each([
    ...all(ways, 'score -o').map(([way, output]) => ({ way, output })),
    ...all(outputs, 'by a second name on the disk').map(([output, way]) => ({ way, output })),
  ])('named $way: cpas $output', async ({ way, output }) => {
    for (const input of inputs) {
      const cwd = missions();
      const path = ways[way]?.(cwd, input) ?? '';
      expect(await refused(cwd, outputs[output]?.(path) ?? [])).toContain(path);
    }
  });
});

describe('what was read', () => {
  it.each(['validate', 'score', 'overlap', 'report'])(
    'is safe from cpas %s -o DIR/, however it is named',
    async (command) => {
      for (const way of ['m/', './m/', 'linked/', 'm/../m/']) {
        const cwd = missions();
        symlinkSync('m', join(cwd, 'linked'));
        await refused(cwd, [command, 'm', '-o', way]);
        await refused(join(cwd, 'm'), [command, '-o', './']);
      }
    },
  );

  it('is named by what it is, and what to do is said', async () => {
    const cwd = missions();
    symlinkSync('m/indicators.csv', join(cwd, 'l.csv'));
    expect(await refused(cwd, ['score', 'm', '-o', 'l.csv'])).toBe(
      'error: l.csv leads to m/indicators.csv, which is one of the files that were read; write to another.\n',
    );
    expect(await refused(cwd, ['score', 'm', '-o', 'm/notes.csv'])).toBe(
      'error: m/notes.csv is a file in the folder that was read, and no earlier output like this one; write to another, or move it away first.\n',
    );
  });

  it('settings that --config names are safe, and the baseline is', async () => {
    const cwd = missions();
    expect((await cpas(['validate', 'm', '--write-baseline', 'known.json'], { cwd })).code).toBe(0);
    symlinkSync('known.json', join(cwd, 'k.json'));
    const own = folder({ 'own.json': '{"mission": "X"}' });
    await refused(cwd, ['score', 'm', '--config', join(own, 'own.json'), '-o', join(own, 'own.json')]);
    await refused(own, ['rules', '--config', 'own.json', '-o', './own.json']);
    for (const path of ['known.json', './known.json', 'k.json']) {
      await refused(cwd, ['validate', 'm', '--baseline', 'known.json', '-o', path]);
      expect(await refused(cwd, ['validate', 'm', '--baseline', 'known.json', '--write-baseline', path])).toContain(
        'is the baseline that was read; leave --baseline out to write it anew, or write to another file.',
      );
    }
    await refused(join(cwd, 'm'), ['rules', '-o', 'cpas.json']);
  });

  it('files that are named alone are safe, and those beside them', async () => {
    const cwd = missions();
    const file = 'm/observations/2025.csv';
    await refused(cwd, ['validate', file, '-o', file]);
    await refused(cwd, ['validate', 'm/indicators.csv', '-o', 'm/targets.csv']);
    await refused(cwd, ['validate', 'm/indicators.csv', '-o', 'm/narrative.md']);
  });

  it('in a batch, those of a folder that could not be read are safe too', async () => {
    const cwd = missions();
    const broken = folder({ ...mission, 'cpas.json': '{ "mision": 1 }' });
    for (const name of Object.keys(mission)) {
      const before = contents(broken);
      expect((await cpas(['score', 'm', broken, '-o', join(broken, name)], { cwd })).code).toBe(2);
      expect(contents(broken)).toEqual(before);
    }
  });

  it('beside it a new file may be written, and again', async () => {
    const cwd = missions();
    for (const name of ['brief.html', 'all.json', 'scores.csv']) {
      for (const _ of ['first', 'second']) {
        expect(await cpas(['report', 'm', '-o', `m/${name}`, '-q'], { cwd })).toMatchObject({ code: 0, out: '' });
      }
      expect(Object.keys(contents(cwd))).toContain(`m/${basename(name)}`);
    }
  });
});

describe('two outputs', () => {
  it.each([
    [['-o', 'a.csv', '-o', 'a.csv']],
    [['-o', 'a.csv', '-o', './a.csv']],
    [['-o', 'a.json', '-o', 'A.json']],
    [['-o', 'out/', '-o', 'out/files.csv']],
    [['-o', 'out/', '-o', 'out']],
    [['-o', 'out/', '-o', './out/']],
    [['-o', 'out/', '-o', 'linked/out/']],
    [['-o', 'a.json', '-o', 'linked/a.json']],
    [['-o', 'nowhere.json', '-o', 'not-yet.json']],
    [['-o', 'old.json', '-o', 'hard.json']],
    [['-o', 'a.json', '--write-baseline', './a.json']],
    [['--write-baseline', 'out/files.csv', '-o', 'out/']],
  ])('are never one file: %j', async (options) => {
    const cwd = folder({ ...mission, 'old.json': 'old' });
    symlinkSync('.', join(cwd, 'linked'));
    symlinkSync('not-yet.json', join(cwd, 'nowhere.json'));
    linkSync(join(cwd, 'old.json'), join(cwd, 'hard.json'));
    await refused(cwd, ['validate', ...options]);
  });

  it('a link that leads to nothing yet stays one, and its file is made', async () => {
    const cwd = folder(mission);
    symlinkSync('not-yet.json', join(cwd, 'nowhere.json'));
    expect((await cpas(['score', '-o', 'nowhere.json', '-q'], { cwd })).code).toBe(0);
    const after = contents(cwd);
    expect(after['nowhere.json']).toBe('-> not-yet.json');
    expect(JSON.parse(after['not-yet.json'] ?? '').schema).toBe('cpas.scores/1');
  });
});
