import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder } from './folder.ts';

const tables = [
  'constraints.csv',
  'decisions.csv',
  'evaluations.csv',
  'indicators.csv',
  'observations.csv',
  'targets.csv',
];

describe('cpas init', { timeout: 30_000 }, () => {
  it('writes header-only files, settings and their schema', async () => {
    const cwd = folder();
    const { code, out, err } = await cpas(['init', 'new'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'Wrote an empty assessment to new/:',
        '  indicators.csv, observations.csv, evaluations.csv, decisions.csv,',
        '  targets.csv, constraints.csv',
        '  cpas.json: settings; most editors complete them from $schema',
        'Next: fill indicators.csv and observations.csv, then cpas validate new\n',
      ].join('\n'),
    );
    expect(readdirSync(join(cwd, 'new')).sort()).toEqual([...tables, 'cpas.json', 'cpas.schema.json'].sort());
    expect(JSON.parse(readFileSync(join(cwd, 'new/cpas.json'), 'utf8'))).toEqual({ $schema: './cpas.schema.json' });
    const validation = await cpas(['validate', 'new', '--json'], { cwd });
    expect(JSON.parse(validation.out).summary).toMatchObject({ errors: 0, warnings: 0 });
  });

  it('in French as a French spreadsheet opens it, and the reader takes it so', async () => {
    const cwd = folder();
    const { out } = await cpas(['init', '--lang', 'fr'], { cwd });
    expect(out).toContain('Ensuite : remplissez indicateurs.csv et observations.csv, puis cpas validate');
    const indicators = readFileSync(join(cwd, 'indicateurs.csv'), 'utf8');
    expect(indicators).toMatch(/^\ufeffidentifiant;nom;composante;niveau;.*\r\n$/);
    expect(JSON.parse(readFileSync(join(cwd, 'cpas.json'), 'utf8')).lang).toBe('fr');
    const { diagnostics, files } = JSON.parse((await cpas(['validate', '--json'], { cwd })).out);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
    expect(files.map(({ delimiter }: { delimiter: string }) => delimiter)).toEqual(files.map(() => ';'));
  });

  it('says how many rows there are of each kind', async () => {
    const { out } = await cpas(['init', '--example', 'demo'], { cwd: folder() });
    expect(out).toMatch(
      /^Wrote an invented mission, .+, to demo\/:\n {2}\d+ indicators.csv, \d+ observations.csv, \d+ evaluations.csv/,
    );
    expect(out.split('\n').every((line) => line.length < 80)).toBe(true);
  });

  it.each([['--example'], ['--published']])('%s is complete: every command runs on it', async (what) => {
    const cwd = folder();
    expect((await cpas(['init', what], { cwd })).code).toBe(0);
    for (const command of ['validate', 'score', 'report']) {
      const { code, err } = await cpas([command, '--today', '2026-07-15'], { cwd });
      expect({ command, code, isError: /error/.test(err) }).toEqual({ command, code: 0, isError: false });
    }
  });

  it('the example in French is told about in French by every command', async () => {
    const cwd = folder();
    const { out } = await cpas(['init', '--example', '--lang', 'fr'], { cwd });
    expect(out).toContain('Ensuite : cpas validate, puis cpas score');
    const [first, second] = Object.keys(JSON.parse(readFileSync(join(cwd, 'cpas.json'), 'utf8')));
    expect([first, second]).toEqual(['$schema', 'lang']);
    expect((await cpas(['score'], { cwd })).out).toContain('Ce qui ressort');
  });

  it('refuses where any of its files is there, and writes nothing', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'targets.csv'), 'mine');
    expect(await cpas(['init'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'error: targets.csv is already there, so nothing was written. Name another folder.\n',
    });
    expect(readdirSync(cwd)).toEqual(['targets.csv']);
    expect(readFileSync(join(cwd, 'targets.csv'), 'utf8')).toBe('mine');
    // what is not its own does not matter
    const other = folder({ 'notes.txt': 'mine' });
    expect((await cpas(['init'], { cwd: other })).code).toBe(0);
    expect(existsSync(join(other, 'notes.txt'))).toBe(true);
  });

  it.each(['Targets.csv', 'TARGETS.CSV', 'CPAS.json'])('a file of another spelling is there, too: %s', async (name) => {
    const cwd = folder({ [name]: 'mine' });
    expect(await cpas(['init'], { cwd })).toMatchObject({
      code: 2,
      err: `error: ${name} is already there, so nothing was written. Name another folder.\n`,
    });
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it.skipIf(process.platform === 'win32')('a link that leads nowhere is there, too', async () => {
    const cwd = folder();
    symlinkSync('nowhere.csv', join(cwd, 'targets.csv'));
    expect((await cpas(['init'], { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['targets.csv']);
  });

  it('where a file stands for the folder, says so', async () => {
    const cwd = folder({ new: 'a file' });
    const { code, err } = await cpas(['init', 'new'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: new\/.* can't be written: there is a file where a folder is needed\.\n$/);
  });
});
