import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { faulty, folder, mission } from './folder.ts';

const today = ['--today', '2026-07-15'];
const json = async (line: string, cwd = '.') =>
  JSON.parse((await cpas([...line.split(' '), '--json', ...today], { cwd })).out);
const example = 'fixtures/example';

describe('--period', { timeout: 30_000 }, () => {
  it.each(['score', 'explain overall', 'report'])('cpas %s: what is assessed, whatever the form', async (command) => {
    for (const typed of ['2025-Q1', '2025Q1', '2025-01-01..2025-03-31']) {
      const { period } = await json(`${command} ${example} --period ${typed}`);
      expect(period).toEqual({ label: '2025-Q1', start: '2025-01-01', end: '2025-03-31' });
    }
  });

  it('wins over that of cpas.json, which wins over the newest', async () => {
    const cwd = folder({ ...mission, 'cpas.json': '{"period": "2025-Q3"}' });
    expect((await json('score --period 2025', cwd)).period.label).toBe('2025');
    expect((await json('score', cwd)).period.label).toBe('2025-Q3');
    expect((await json('score', folder(mission))).period.label).toBe('2025/26');
  });

  it('in validate, where it is typed, checks what can only be said of a period; of one in the settings that is counted', async () => {
    const cwd = folder({ ...mission, 'observations.csv': ['indicator,period,value', 'M1,2025-Q3,30'] });
    expect((await json('validate', cwd)).summary.codes).not.toHaveProperty('results/regressing');
    expect((await json('validate --period 2025/26', cwd)).summary.codes).toHaveProperty('results/regressing');
    const settings = folder({
      ...mission,
      'observations.csv': ['indicator,period,value', 'M1,2025-Q3,30'],
      'cpas.json': '{"period": "2025/26"}',
    });
    const { summary, figures } = await json('validate', settings);
    expect(summary.codes).not.toHaveProperty('results/regressing');
    const { findings } = await json('score', settings);
    const ofPeriod = findings.filter(
      ({ code }: { code: string }) => !code.startsWith('design/') && code !== 'data/none',
    );
    expect(figures).toEqual({ period: '2025/26', findings: ofPeriod.length });
    expect(ofPeriod).not.toEqual([]);
    expect((await json('validate --period 2025/26', settings)).figures).toBeNull();
    expect((await json('validate', cwd)).figures).toBeNull();
    const { out, code } = await cpas(['validate', '--strict', '--max-warnings', '1'], { cwd: settings });
    expect(out).toContain('Of 2025/26, the period in cpas.json, there is more to say');
    expect(code).toBe(1);
  });

  it('is the window of overlap, where --from and --to do not say otherwise', async () => {
    const window = async (options: string) => (await json(`overlap ${example}${options}`)).window;
    expect(await window(' --period 2026-Q3')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(await window(' --from 2026-08-01 --to 2026-08-31')).toEqual({ from: '2026-08-01', to: '2026-08-31' });
    expect(await window(' --period 2026-Q3 --to 2026-08-31')).toEqual({ from: '2026-07-01', to: '2026-08-31' });
    const { err, code } = await cpas(['overlap', example, '--from', '2026-08-01', '--to', '2026-07-01']);
    expect({ err, code }).toEqual({
      code: 2,
      err: 'error: The window ends (2026-07-01) before it starts (2026-08-01); swap --from and --to.\n',
    });
  });
});

describe('--component', { timeout: 30_000 }, () => {
  it('shows only these, and changes no figure', async () => {
    const all = await json(`score ${example}`);
    const some = await json(`score ${example} --component Police --component Military`);
    expect(some.components).toEqual(
      all.components.filter(({ component }: { component: string }) => ['Police', 'Military'].includes(component)),
    );
    expect(some.overall).toEqual(all.overall);
  });
});

describe('--config', { timeout: 30_000 }, () => {
  it('takes other settings, relative to the current folder', async () => {
    const cwd = folder({
      'demo/indicators.csv': mission['indicators.csv'],
      'demo/observations.csv': mission['observations.csv'],
      'demo/cpas.json': '{"mission": "OLD"}',
      'other.json': '{"mission": "NEW"}',
    });
    expect((await json('score demo', cwd)).mission).toBe('OLD');
    expect((await json('score demo --config other.json', cwd)).mission).toBe('NEW');
    const elsewhere = await cpas(['score', join(cwd, 'demo'), '--config', join(cwd, 'other.json'), '--json']);
    expect(JSON.parse(elsewhere.out).mission).toBe('NEW');
  });
});

describe('--today', { timeout: 30_000 }, () => {
  it('is the day of the report: the same run gives the same bytes', async () => {
    const at = async (day: string) => (await cpas(['report', example, '--json', '--today', day])).out;
    expect(JSON.parse(await at('2026-01-31')).today).toBe('2026-01-31');
    expect(await at('2026-01-31')).toBe(await at('2026-01-31'));
  });
});

describe('validate', { timeout: 30_000 }, () => {
  const cwd = folder(faulty);

  it('--show is the least that the table shows; the rest is counted', async () => {
    const shown = async (least: string) => (await cpas(['validate', '--show', least, ...today], { cwd })).out;
    expect(await shown('info')).toMatch(/^(info|note) design\//m);
    expect(await shown('warning')).not.toMatch(/^(info|note) design\//m);
    expect(await shown('warning')).toMatch(/^Notes: design\//m);
    const verdict = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .slice(-2)
        .join(' ')
        .replace(/.*(?=3 errors)/, '');
    expect(verdict(await shown('error'))).toBe(verdict(await shown('info')));
  });

  it('--max-diagnostics limits what is shown, never counts, gates or exit codes', async () => {
    const { diagnostics, summary } = await json('validate --max-diagnostics 0', cwd);
    expect(diagnostics).toEqual([]);
    expect(summary.errors).toBe(3);
    const { code, err } = await cpas(['validate', '--max-diagnostics', '0', '--fail-on', 'cell/number'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: 'gate: 1 of cell/number, none allowed by --fail-on\n' });
  });

  it.each([
    ['GITHUB_WORKSPACE', 'github', /file=demo\/observations\.csv,line=4,col=12,/],
    ['CI_PROJECT_DIR', 'codequality', /"path": "demo\/observations\.csv"/],
    ['GITHUB_WORKSPACE', 'sarif', /"uri": "demo\/observations\.csv"/],
    ['CI_PROJECT_DIR', 'junit', /demo\/observations\.csv/],
  ])('paths relative to %s in %s', async (name, format, path) => {
    const top = folder(Object.fromEntries(Object.entries(faulty).map(([file, text]) => [`demo/${file}`, text])));
    const { out } = await cpas(['validate', '--format', format], { cwd: join(top, 'demo'), env: { [name]: top } });
    expect(out).toMatch(path);
    const { out: alone } = await cpas(['validate', '--format', format], { cwd: join(top, 'demo') });
    expect(alone).not.toMatch(path);
  });
});

describe('--lang fr', { timeout: 30_000 }, () => {
  it.each(['validate', 'score', 'explain overall', 'overlap', 'report', 'rules', 'rules row/short'])(
    'cpas %s speaks French; codes, ids and data stay',
    async (line) => {
      const argv = [...line.split(' '), ...(line.startsWith('rules') ? [] : [example]), ...today];
      const [fr, en] = [(await cpas([...argv, '--lang', 'fr'])).out, (await cpas(argv)).out];
      expect(fr).not.toBe(en);
      expect(fr).toMatch(/[éèàçô]/);
    },
  );

  it('is that of cpas.json where none is asked for', async () => {
    const cwd = folder({ ...mission, 'cpas.json': '{"lang": "fr"}' });
    expect((await cpas(['score', ...today], { cwd })).out).toContain('Composante');
    expect((await cpas(['score', '--lang', 'en', ...today], { cwd })).out).toContain('Component');
  });

  it('changes no figure, and nothing in a CSV', async () => {
    const { findings: _, ...fr } = await json(`score ${example} --lang fr`);
    const { findings: __, ...en } = await json(`score ${example}`);
    expect(fr).toEqual(en);
    const csv = async (...lang: string[]) => (await cpas(['score', example, '-f', 'csv', ...lang, ...today])).out;
    expect(await csv('--lang', 'fr')).toBe(await csv());
  });
});

describe('--show-settings', () => {
  const cwd = folder({
    ...mission,
    'cpas.json': '{\n  "mission": "MINUTAM",\n  "period": "2025-Q3",\n  "coverage": 0.5\n}',
  });
  const settingsOf = async (line: string) => {
    const { settings } = await json(`${line} --show-settings`, cwd);
    return Object.fromEntries(settings.map(({ key, value, from }: Record<string, unknown>) => [key, [value, from]]));
  };

  it.each(['validate', 'score', 'overlap', 'report', 'explain overall'])(
    'cpas %s: what holds, and who says so',
    async (command) => {
      expect(await settingsOf(command)).toMatchObject({
        mission: ['MINUTAM', 'cpas.json:2'],
        period: ['2025-Q3', 'cpas.json:3'],
        coverage: [0.5, 'cpas.json:4'],
        missing: ['available', 'default'],
        today: ['2026-07-15', '--today'],
      });
    },
  );

  it('options go before what the file says', async () => {
    expect(await settingsOf('score --period 2025 --lang fr')).toMatchObject({
      period: ['2025', '--period'],
      lang: ['fr', '--lang'],
    });
  });

  it('names every key of cpas.json, a line each', async () => {
    const { properties } = JSON.parse(readFileSync('schemas/cpas.schema.json', 'utf8'));
    const { out } = await cpas(['score', '--show-settings'], { cwd });
    const keys = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(new Set(keys)).toEqual(new Set([...Object.keys(properties).filter((key) => key !== '$schema'), 'today']));
    expect(out).toMatch(/^coverage +cpas\.json:4 +0\.5$/m);
  });
});

describe('the language', () => {
  it.each([
    { said: 'that of --lang', argv: ['--lang', 'en'], settings: '{"lang": "fr"}', locale: 'fr_FR.UTF-8', lang: 'en' },
    { said: 'else that of cpas.json', argv: [], settings: '{"lang": "en"}', locale: 'fr_FR.UTF-8', lang: 'en' },
    { said: 'else French in a French locale', argv: [], settings: '{}', locale: 'fr_SN.UTF-8', lang: 'fr' },
    { said: 'else English', argv: [], settings: '{}', locale: 'sw_KE.UTF-8', lang: 'en' },
  ])('is $said: of tables, lists of rules and what is wrong', async ({ argv, settings, locale, lang }) => {
    const cwd = folder({ ...mission, 'cpas.json': settings });
    const env = { LANG: locale };
    const isFrench = lang === 'fr';
    const score = await cpas(['score', ...argv, ...today], { cwd, env });
    expect(score.out.includes('Composante')).toBe(isFrench);
    const rules = await cpas(['rules', 'results/decoupled', ...argv], { cwd, env });
    expect(rules.out.includes('écart')).toBe(isFrench);
    const wrong = await cpas(['score', '--period', 'never', ...argv, ...today], { cwd, env });
    expect(wrong.err.includes('période')).toBe(isFrench);
  });
});
