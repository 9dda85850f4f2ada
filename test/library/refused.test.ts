import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.ts';
import {
  assessChecks,
  optionChecks,
  reportChecks,
  rulesChecks,
  validateChecks,
} from '../../src/library/library-options.ts';
import { folder, mission } from '../cli/folder.ts';

/** As a script in JavaScript calls it: nothing has checked what it passes. */
// biome-ignore lint/suspicious/noExplicitAny: what no type allows is what is tried
const { assess, errorDocument, explain, render, report, rules, validate, CannotRun }: any = library;
const dir = folder(mission);
const { scores } = await library.assess(dir);

/** What is said where a call can't be run. */
async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (error instanceof CannotRun) return (error as Error).message;
    throw error;
  }
  return 'it ran';
}

describe('an option that does not exist is named, with the nearest', () => {
  it.each<{ call: (options: object) => unknown; option: object; says: string }>([
    { call: (o) => assess(dir, o), option: { perod: '2025' }, says: 'assess has no option "perod". Nearest: period' },
    { call: (o) => assess(dir, o), option: { language: 'fr' }, says: 'assess has no option "language". All: period, ' },
    { call: (o) => validate(dir, o), option: { by: 'level' }, says: 'validate has no option "by". All: ' },
    {
      call: (o) => report(dir, o),
      option: { component: [] },
      says: 'report has no option "component". Nearest: components',
    },
    {
      call: (o) => explain(dir, 'overall', o),
      option: { todya: '' },
      says: 'explain has no option "todya". Nearest: today',
    },
    { call: (o) => rules(o), option: { codes: 'data' }, says: 'rules has no option "codes". Nearest: code' },
    {
      call: (o) => render(scores, 'md', o),
      option: { widht: 9 },
      says: 'render has no option "widht". Nearest: width',
    },
    {
      call: (o) => assess(o),
      option: { file: {} },
      says: 'assess(input) has no option "file". Nearest: files',
    },
    { call: (o) => assess(dir, o), option: JSON.parse('{"__proto__": 1}'), says: 'assess has no option "__proto__". ' },
    { call: (o) => assess(dir, o), option: { constructor: 1 }, says: 'assess has no option "constructor". ' },
  ])('$says', async ({ call, option, says }) => {
    const said = await refusal(() => call(option));
    expect(said.startsWith(says) || said).toBe(true);
  });
});

describe('a value that does not fit is named, with what would', () => {
  it.each<{ call: () => unknown; says: string }>([
    { call: () => assess(dir, { lang: 'de' }), says: 'lang takes en or fr, not "de".' },
    {
      call: () => assess(dir, { by: 'locaton' }),
      says: 'by takes component, org-unit, objective, theme, location or level, not "locaton". Nearest: location',
    },
    {
      call: () => assess(dir, { by: 'toString' }),
      says: 'by takes component, org-unit, objective, theme, location or level, not "toString".',
    },
    { call: () => assess(dir, { components: ['Plice'] }), says: 'There is no component "Plice". Nearest: Police' },
    { call: () => assess(dir, { from: '1/3/2025' }), says: 'from takes a date as 2025-06-30, not "1/3/2025".' },
    { call: () => explain(dir, 'P2'), says: 'There is no indicator, component or group "P2".' },
    { call: () => explain(dir), says: 'id takes a text, as "MIL-R1", not undefined.' },
    {
      call: () => rules({ code: 'data/nonne' }),
      says: 'There is no rule "data/nonne". Nearest: data/none. All: cpas rules',
    },
    { call: () => assess(dir, '2025'), says: 'assess takes an object with its options, as { period: … }, not "2025".' },
    { call: () => assess(dir, null), says: 'assess takes an object with its options, as { period: … }, not null.' },
    { call: () => assess(), says: 'assess takes the path of a folder, or { files: { … } }, not undefined.' },
    { call: () => assess(' '), says: 'assess takes the path of a folder, or { files: { … } }, not " ".' },
    {
      call: () => assess([dir]),
      says: `assess takes the path of a folder, or { files: { … } }, not a list of "${dir}".`,
    },
    { call: () => report({ name: 'M' }), says: 'The first argument of report has no files.' },
    { call: () => validate([]), says: 'validate takes a list of texts, as ["observations.csv"], not an empty list.' },
    { call: () => validate([3]), says: 'validate takes a list of texts, as ["observations.csv"], not a list of 3.' },
    { call: () => validate(dir, { alone: true }), says: `alone is for files; "${dir}" is read as a folder.` },
    { call: () => errorDocument(new Error('x'), 'm'), says: 'cause takes a CannotRun, not an object.' },
  ])('$says', async ({ call, says }) => expect((await refusal(call)).startsWith(says)).toBe(true));

  // whatever the option, and whatever stands in its place
  const checked = {
    assess: assessChecks,
    validate: validateChecks,
    report: reportChecks,
    explain: optionChecks,
    rules: rulesChecks,
  };
  const call: Readonly<Record<string, (options: object) => unknown>> = {
    assess: (options) => assess(dir, options),
    validate: (options) => validate(dir, options),
    report: (options) => report(dir, options),
    explain: (options) => explain(dir, 'overall', options),
    rules: (options) => rules(options),
  };
  const strange = [null, 3.5, Number.NaN, -1, '', ' ', {}, [3], [''], Symbol('s'), 1n, /x/];
  it.each(Object.entries(checked).flatMap(([name, checks]) => Object.keys(checks).map((option) => ({ name, option }))))(
    '$name({ $option })',
    async ({ name, option }) => {
      for (const value of strange) {
        expect(await refusal(() => call[name]?.({ [option]: value }))).toMatch(
          new RegExp(`^${option} takes .*, not .+\\.`),
        );
      }
      // one that is undefined is not there
      expect(await refusal(() => call[name]?.({ [option]: undefined }))).toBe('it ran');
    },
  );
});

describe('render says', () => {
  it.each<{ call: () => unknown; says: string }>([
    {
      call: () => render(scores, 'htlm'),
      says: 'format takes table, json, ndjson, csv or md for a cpas.scores/1 document, not "htlm".',
    },
    {
      call: () => render(scores, 'sarif'),
      says: 'format takes table, json, ndjson, csv or md for a cpas.scores/1 document, not "sarif".',
    },
    {
      call: () => render(scores, 'jsn'),
      says: 'format takes table, json, ndjson, csv or md for a cpas.scores/1 document, not "jsn". Nearest: json',
    },
    {
      call: () => render(scores, '__proto__'),
      says: 'format takes table, json, ndjson, csv or md for a cpas.scores/1 document, not "__proto__".',
    },
    {
      call: () => render(scores),
      says: 'format takes table, json, ndjson, csv or md for a cpas.scores/1 document, not undefined.',
    },
    {
      call: () => render(errorDocument(new CannotRun({ problem: 'nothingToCheck' }), 'm'), 'html'),
      says: 'format takes json, ndjson, github, sarif, junit or codequality for a cpas.error/1 document, not "html".',
    },
    {
      call: () => render(undefined, 'md'),
      says: 'render takes a document of cpas, as assess and report give it, not undefined.',
    },
    {
      call: () => render({ scores }, 'md'),
      says: 'render takes a document of cpas, as assess and report give it, not an object.',
    },
    {
      call: () => render([], 'md'),
      says: 'render takes a document of cpas, as assess and report give it, not an empty list.',
    },
    { call: () => render({ schema: 'cpas.scores/2' }, 'md'), says: 'render knows no document "cpas.scores/2"; ' },
    {
      call: () => render({ schema: 'cpas.constructor/1' }, 'md'),
      says: 'render knows no document "cpas.constructor/1"; ',
    },
    {
      call: () => render({ ...scores, components: [{}] }, 'md'),
      says: 'The document is not a whole cpas.scores/1: components.0.',
    },
    {
      call: () => render([scores, rules()], 'md'),
      says: 'render takes documents of one kind, not of scores and rules.',
    },
    { call: () => render(scores, 'table', { width: 2 }), says: 'width takes a whole number of at least 20, not 2.' },
    {
      call: () => render(scores, 'table', { show: 'infos' }),
      says: 'show takes error, warning or info, not "infos". Nearest: info',
    },
  ])('$says', async ({ call, says }) => expect((await refusal(call)).startsWith(says)).toBe(true));
});

describe('in French', () => {
  it.each([
    { call: () => library.assess('nowhere', { lang: 'fr' }), says: 'Il n’y a pas de dossier «\u00a0nowhere\u00a0».' },
    {
      call: () => assess({ files: {} }, { lang: 'fr', perod: '2025' }),
      says: 'assess n’a pas d’option «\u00a0perod\u00a0». Nom le plus proche\u00a0: period',
    },
    { call: () => rules({ lang: 'fr', code: 'data/nonee' }), says: 'Il n’y a pas de règle «\u00a0data/nonee\u00a0».' },
    { call: () => render([], 'md', { lang: 'fr' }), says: 'render demande un document de cpas' },
    { call: () => explain({ files: {} }, '', { lang: 'fr' }), says: 'id demande un texte, comme "MIL-R1"' },
    { call: () => assess({ files: { 'cpas.json': '{"lang": "fr"}' } }), says: 'Il manque indicators.csv' },
  ])('$says', async ({ call, says }) => expect((await refusal(call)).slice(0, says.length)).toBe(says));
});

describe('CannotRun carries', () => {
  it('every mistake in cpas.json at its line', async () => {
    const settings = '{\n  "perod": "2025",\n  "lang": "de"\n}';
    const cause = await library.assess(folder({ ...mission, 'cpas.json': settings })).catch((error: unknown) => error);
    if (!(cause instanceof library.CannotRun)) throw cause;
    expect(cause.diagnostics.map(({ code, line, field }) => ({ code, line, field }))).toEqual([
      { code: 'settings/invalid', line: 3, field: '$.lang' },
      { code: 'settings/invalid', line: 2, field: '$.perod' },
    ]);
    expect(cause.diagnostics.every(({ file, severity }) => file?.endsWith('cpas.json') && severity === 'error')).toBe(
      true,
    );
  });

  it('nothing where there is no place', async () => {
    const cause = await library.assess('nowhere').catch((error: unknown) => error);
    expect(cause).toMatchObject({
      name: 'CannotRun',
      diagnostics: [],
      problem: { problem: 'noSuch', what: 'folder', name: 'nowhere', nearest: null },
    });
  });
});
