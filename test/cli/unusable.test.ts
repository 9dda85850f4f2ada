import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder, mission } from './folder.ts';

const text = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8');

const settings = {
  'a syntax error': {
    text: '{\n  "mission": "M",\n  "rules": {,}\n}',
    line: 3,
    said: 'The settings are not valid JSON',
  },
  'an unknown key': { text: '{\n  "agregation": "geometric"\n}', line: 2, said: 'There is no setting "agregation".' },
  'a key that stands twice': {
    text: '{\n  "lang": "en",\n  "lang": "fr"\n}',
    line: 3,
    said: 'is given a second time',
  },
};

describe.each(Object.entries(settings))('settings with %s', (_, { text: content, line, said }) => {
  const cwd = folder(
    Object.fromEntries(
      Object.entries({ ...mission, 'cpas.json': content }).map(([path, lines]) => [`m/${path}`, lines]),
    ),
  );
  const run = async (...argv: string[]) => {
    const { code, out, err } = await cpas(argv, { cwd, env: { GITHUB_WORKSPACE: cwd } });
    expect(code).toBe(2);
    expect(err).toContain(`error: `);
    return out;
  };

  it.each(['validate', 'score', 'overlap', 'report'])(
    'cpas %s --json is the error, with its place',
    async (command) => {
      const document = JSON.parse(await run(command, 'm', '--json'));
      expect(document).toMatchObject({ schema: 'cpas.error/1', mission: 'm', folder: 'm' });
      expect(document.diagnostics).toMatchObject([
        { code: 'settings/invalid', severity: 'error', file: 'm/cpas.json', line },
      ]);
      expect(document.message).toContain(said);
      expect(document.diagnostics[0].message).toContain(said);
    },
  );

  it('each service finds it at its line', async () => {
    expect(await run('validate', 'm', '--format', 'github')).toMatch(
      new RegExp(`^::error file=m/cpas.json,line=${line},col=\\d+,title=settings/invalid::`),
    );
    const [{ results }] = JSON.parse(await run('validate', 'm', '--format', 'sarif')).runs;
    expect(results[0]).toMatchObject({
      ruleId: 'settings/invalid',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'm/cpas.json' }, region: { startLine: line } } }],
    });
    const [issue] = JSON.parse(await run('validate', 'm', '--format', 'codequality'));
    expect(issue).toMatchObject({
      check_name: 'settings/invalid',
      location: { path: 'm/cpas.json', lines: { begin: line } },
    });
    expect(await run('validate', 'm', '--format', 'junit')).toMatch(
      new RegExp(`failures="1".*<testcase name="settings/invalid m/cpas.json:${line}:`, 's'),
    );
  });

  it('files that hold errors are written, others are not', async () => {
    await run(
      'validate',
      'm',
      '-o',
      'r.sarif',
      '-o',
      'r.codequality.json',
      '-o',
      'r.junit.xml',
      '-o',
      'r.csv',
      '-o',
      'r.json',
    );
    expect(JSON.parse(text(cwd, 'r.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(text(cwd, 'r.codequality.json'))).toHaveLength(1);
    expect(text(cwd, 'r.junit.xml')).toContain('failures="1"');
    expect(JSON.parse(text(cwd, 'r.json')).schema).toBe('cpas.error/1');
    expect(() => text(cwd, 'r.csv')).toThrow();
  });
});

describe('settings that are well formed and can not be followed are told at their line too', () => {
  it.each([
    ['a file that is not there', '"files": {\n "observations": "obs.csv"\n}', 3, 'There is no file "obs.csv".'],
    [
      'one of several',
      '"files": {\n "observations": [\n"observations.csv",\n"obs.csv"]\n}',
      5,
      'There is no file "obs.csv".',
    ],
    ['a file outside', '"files": {\n "targets": "../t.csv"\n}', 3, 'is outside the folder'],
    [
      'an event list that is not there',
      '"derive": [{\n"indicator": "M1",\n"from": "e.csv", "date": "d"}]',
      4,
      'There is no file "e.csv".',
    ],
    ['a period that is none', '\n\n"period": "2O25"', 4, '"2O25" is not a period.'],
    [
      'a date that is none',
      '"derive": [{"indicator": "M1", "from": "events.csv", "date": "d",\n"since": "soon"}]',
      3,
      '"soon" is not a date.',
    ],
  ])('%s', async (_, member, line, said) => {
    const cwd = folder({ ...mission, 'events.csv': ['d', '2025-01-03'], 'cpas.json': `{\n${member}\n}` });
    for (const argv of [
      ['score', '--json'],
      ['validate', 'indicators.csv', '--json'],
    ]) {
      const { code, out } = await cpas(argv, { cwd });
      expect(code).toBe(2);
      expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'settings/invalid', file: 'cpas.json', line }]);
      expect(JSON.parse(out).message).toContain(said);
    }
  });
});

it('a folder without the files it needs is an error without a place', async () => {
  const cwd = folder({ 'lab/notes.txt': 'nothing' });
  const { out } = await cpas(['validate', 'lab', '--format', 'github'], { cwd });
  expect(out).toMatch(/^::error title=folder\/unusable::There is no lab\/indicators.csv/);
});
