import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { langs } from '../../src/model/lang.ts';
import { cpas } from '../cli.ts';
import { folder, mission } from './folder.ts';

const root = folder({ 'missions/minutam/keep': '', 'draft/cpas.json': '{\n  "mission": "X",\n  "agregation": {}\n}' });
const demo = folder(mission);

describe('errors of use', () => {
  it.each([
    ['scroe', 'error: There is no command "scroe". Nearest: cpas score. All: cpas --help'],
    ['frobnicate', 'error: There is no command "frobnicate". All: cpas --help'],
    ['help scroe', 'error: There is no command "scroe". Nearest: cpas score. All: cpas --help'],
    // the value of an option is no command, nor is a command's name an argument
    ['frob score', 'error: There is no command "frob". All: cpas --help'],
    ['--format report frob', 'error: There is no command "frob". All: cpas --help'],
    ['--json', 'error: There is no command. All: cpas --help'],
    ['score minutam --perod 2025/26', 'error: cpas score has no option "--perod". Nearest: --period'],
    ['score minutam --perod=2025/26', 'error: cpas score has no option "--perod". Nearest: --period'],
    ['score --frobnicate', 'error: cpas score has no option "--frobnicate". All: cpas score --help'],
    ['init --period 2025', 'error: cpas init has no option "--period". All: cpas init --help'],
    ['score --format jsn', 'error: --format takes table, json, ndjson, csv or md, not "jsn". Nearest: json'],
    ['score --format html', 'error: --format takes table, json, ndjson, csv or md, not "html".'],
    ['score --lang de', 'error: --lang takes en or fr, not "de".'],
    [
      'score --by componnt',
      'error: --by takes component, org-unit, objective, theme, location or level, not "componnt". Nearest: component',
    ],
    ['score --max-warnings -1', 'error: --max-warnings takes a whole number of at least 0, not "-1".'],
    ['score --max-warnings 1.5', 'error: --max-warnings takes a whole number of at least 0, not "1.5".'],
    ['score --fail-under high', 'error: --fail-under takes a number, as 59.5, not "high".'],
    ['validate --max-diagnostics many', 'error: --max-diagnostics takes a whole number of at least 0, not "many".'],
    ['validate --show notes', 'error: --show takes error, warning or info, not "notes".'],
    ['score --period', 'error: --period needs a value after it. See cpas score --help'],
    ['explain', 'error: cpas explain needs ID. See cpas explain --help'],
    ['explain M1 a b', 'error: cpas explain takes 2 arguments at most, not 3. See cpas explain --help'],
    ['rules a b', 'error: cpas rules takes 1 argument at most, not 2. See cpas rules --help'],
    [
      'rules results/decopled',
      'error: There is no rule "results/decopled". Nearest: results/decoupled. All: cpas rules',
    ],
    ['score missions/minutm', 'error: There is no folder "missions/minutm". Nearest: missions/minutam'],
    [
      'score draft',
      'error: There is no setting "agregation". Nearest: aggregation\n  draft/cpas.json:3:3  $.agregation',
    ],
    ['init --example --published', 'error: Give --example or --published, not both.'],
  ])('cpas %s', async (line, said) => {
    expect(await cpas(line.split(' '), { cwd: root })).toEqual({ code: 2, out: '', err: `${said}\n` });
  });

  it.each([
    ['--today 2025-13-01', '--today takes a date as 2025-06-30, not "2025-13-01".'],
    ['--today yesterday', '--today takes a date as 2025-06-30, not "yesterday".'],
    [
      '--period soon',
      '"soon" is not a period. Write it as 2024/25, 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-03-15..2025-06-14.',
    ],
    ['--component Millitary', 'There is no component "Millitary". Nearest: Military'],
    ['--component Engineering', 'There is no component "Engineering". There are: Military, Police'],
    ['--fail-on data/nonee', '--fail-on: there is no rule "data/nonee". Nearest: data/none. All: cpas rules'],
    ['--config cpas.jsn', 'There is no file "cpas.jsn". Nearest: cpas.json'],
  ])('cpas score %s', async (options, said) => {
    expect(await cpas(['score', ...options.split(' ')], { cwd: demo })).toEqual({
      code: 2,
      out: '',
      err: `error: ${said}\n`,
    });
  });

  it('an id that is nothing here', async () => {
    const { code, err } = await cpas(['explain', 'M9'], { cwd: demo });
    expect(code).toBe(2);
    expect(err).toContain('error: There is no indicator, component or group "M9".');
  });
});

describe('in French', () => {
  it.each([
    [
      'scroe --lang fr',
      'Il n’y a pas de commande «\u00a0scroe\u00a0». Nom le plus proche\u00a0: cpas score. Liste complète\u00a0: cpas --help',
    ],
    [
      '--lang=fr score --frobnicate',
      'cpas score n’a pas d’option «\u00a0--frobnicate\u00a0». Toutes les options\u00a0: cpas score --help',
    ],
    [
      'score --lang fr --max-warnings x',
      '--max-warnings demande un nombre entier d’au moins 0, et non «\u00a0x\u00a0».',
    ],
    ['score --lang fr --period', '--period doit être suivi d’une valeur. Voir cpas score --help'],
    ['explain --lang fr', 'cpas explain demande ID. Voir cpas explain --help'],
    ['rules a b --lang fr', 'cpas rules prend au plus 1 argument, et non 2. Voir cpas rules --help'],
    ['score nowhere --lang fr', 'Il n’y a pas de dossier «\u00a0nowhere\u00a0».'],
    [
      'score draft --lang fr',
      'Il n’y a pas de paramètre «\u00a0agregation\u00a0». Nom le plus proche\u00a0: aggregation\n  draft/cpas.json:3:3  $.agregation',
    ],
  ])('cpas %s', async (line, message) => {
    expect(await cpas(line.split(' '), { cwd: root })).toEqual({ code: 2, out: '', err: `erreur\u00a0: ${message}\n` });
  });

  it.each([
    ['the locale', { LC_ALL: 'fr_FR.UTF-8' }, 'Il n’y a pas de dossier'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'fr_CA.UTF-8', LANG: 'en_GB.UTF-8' }, 'Il n’y a pas de dossier'],
    ['LC_ALL before both', { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'There is no folder'],
  ])('is chosen by %s', async (_, env, begin) => {
    expect((await cpas(['score', 'nowhere'], { cwd: root, env })).err).toContain(begin);
  });

  it('is chosen by --lang before the locale', async () => {
    const { err } = await cpas(['score', 'nowhere', '--lang', 'en'], { cwd: root, env: { LANG: 'fr_FR.UTF-8' } });
    expect(err).toBe('error: There is no folder "nowhere".\n');
  });

  it('is chosen by cpas.json for what is wrong in its folder, the settings too', async () => {
    const cwd = folder({ 'a/cpas.json': '{"lang": "fr"}', 'b/cpas.json': '{"lang": "fr", "missing": 1}' });
    expect((await cpas(['score', 'a'], { cwd })).err).toMatch(/^erreur\u00a0: Il manque a\/indicators\.csv/);
    const { out } = await cpas(['score', 'b', '--json'], { cwd });
    const { message, diagnostics } = JSON.parse(out);
    expect(message).toMatch(/^«\u00a0missing\u00a0» doit être /);
    expect(diagnostics[0].message).toMatch(/^«\u00a0missing\u00a0» doit être /);
    expect((await cpas(['score', 'a', '--lang', 'en'], { cwd })).err).toMatch(/^error: There is no /);
  });

  it('has gates and the other notices', async () => {
    const { err } = await cpas(['score', '.', './', 'nowhere', '--fail-under', '101', '--lang', 'fr'], { cwd: demo });
    expect(err).toContain('./ est le même dossier que .\u00a0: il n’est pris qu’une fois.\n');
    expect(err).toMatch(/^seuil\u00a0: .* --fail-under 101/m);
    expect(err).toContain('nowhere: erreur\u00a0: Il n’y a pas de dossier');
    expect(err).toMatch(/^1 mission sur 2 notée\.$/m);
  });

  it('help has no English words of its own', async () => {
    for (const name of Object.keys(commands)) {
      const { code, out } = await cpas([name, '--help', '--lang', 'fr']);
      expect(code).toBe(0);
      expect(out).not.toMatch(/Usage:|Options:|Arguments:|Examples|choices|default|display help/);
    }
  });
});

describe('help', () => {
  it('alone: the first steps, on standard error, and exit code 2', async () => {
    const { code, out, err } = await cpas([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe('cpas: how a peacekeeping mission is doing, from its own CSV files');
    expect(err).toContain('All commands and options: cpas --help');
  });

  it.each(['--help', '-h', 'help', '--json --help'])('cpas %s: everything, on standard output', async (line) => {
    const { code, out, err } = await cpas(line.split(' '));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(['score --help', 'score -h', 'help score', '--help score', 'score demo --json --help', '--json score -h'])(
    'cpas %s: that of the command',
    async (line) => {
      const { code, out, err } = await cpas(line.split(' '));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n')[0]).toBe('Usage: cpas score [options] [dirs...]');
    },
  );

  describe.each(langs)('in %s', (lang) => {
    it.each([[], ...Object.keys(commands).map((name) => [name])])('%s stays 80 wide', async (...name) => {
      const { out } = await cpas([...name, '--help', '--lang', lang]);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    });
  });

  it('of a command has two to four examples, which begin with cpas and its name', async () => {
    for (const name of Object.keys(commands)) {
      const { out } = await cpas([name, '--help']);
      const examples = out
        .slice(out.indexOf('Examples:'))
        .split('\n')
        .filter((line) => line.startsWith('  '));
      expect(examples.length, name).toBeGreaterThanOrEqual(2);
      expect(examples.length, name).toBeLessThanOrEqual(4);
      for (const line of examples) expect(line).toMatch(new RegExp(`^  cpas ${name}( |$)`));
    }
  });

  it.each(['--version', '-V', 'score --version', 'score demo -V'])('cpas %s', async (line) => {
    expect(await cpas(line.split(' '))).toEqual({ code: 0, out: '0.0.0-test\n', err: '' });
  });
});

describe('grammar', () => {
  it('has a file for each command, and a command for each such file', () => {
    const files = readdirSync(`${import.meta.dirname}/../../src/cli/commands`);
    expect(
      Object.keys(commands)
        .map((name) => `${name}.ts`)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each([
    '-f json score .',
    'score -f json .',
    'score . --format=json',
    '--json score',
    'score . -qf json',
    '-qf json score',
  ])('cpas %s gives JSON', async (line) => {
    const { code, out } = await cpas(line.split(' '), { cwd: demo });
    expect(code).toBe(0);
    expect(JSON.parse(out).schema).toBe('cpas.scores/1');
  });
});
