import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { langs } from '../../src/model/lang.ts';
import { en } from '../../src/model/problems/en.ts';
import type { Problem, ProblemWords } from '../../src/model/problems/problem.ts';
import { sentenceOf } from '../../src/model/problems/problem.ts';
import { wrongValue } from '../../src/model/problems/wrong-value.ts';
import { inLanguage, problemWords } from '../../src/report/words/problems.ts';

type Facts = { [P in Problem as P['problem']]: Omit<P, 'problem'> };

// a problem without facts here does not compile
const facts: Facts = {
  noCommand: {},
  noSuch: { what: 'component', name: 'Millitary', nearest: 'Military' },
  noSuchOption: { owner: 'cpas score', name: '--perod', nearest: null, all: 'cpas score --help' },
  wrongValue: { name: '--by', expected: [{ is: 'whole', least: 1 }], value: { is: 'text', text: 'x' }, nearest: null },
  valueMissing: { option: '--period', help: 'cpas score --help' },
  argumentMissing: { command: 'cpas explain', names: ['ID'], help: 'cpas explain --help' },
  argumentsTooMany: { command: 'cpas rules', most: 1, typed: 2, help: 'cpas rules --help' },
  notUnderstood: { help: 'cpas score --help' },
  eitherOr: { options: ['--example', '--published'] },
  failOnNothing: {},
  showSettingsPrints: {},
  noPeriod: { text: 'soon' },
  windowReversed: { from: '2025-03-01', to: '2025-02-01' },
  whatIfMalformed: { text: 'merge=E1' },
  whatIfTooFar: { text: 'shift=E1:+99999d', id: 'E1' },
  twoMeanings: { id: 'Military', spellings: ['indicator:Military', 'component:Military'] },
  noSuchId: { id: 'X9' },
  nothingToExplain: { id: 'M1' },
  unreadable: { path: 'a.csv', failure: 'EACCES' },
  changed: { path: 'a.csv' },
  readTwice: { path: '-' },
  fileAsFolder: { path: 'a.csv' },
  folderAmongFiles: { path: 'demo' },
  standardInputAsFolder: {},
  leadsOutside: { path: 'a.csv' },
  kindUnknown: { path: 'a.csv' },
  kindMissing: { kind: 'observations', path: 'demo/observations.csv', fits: 'demo/obs.csv' },
  noValue: { path: 'observations.csv' },
  noUsableValue: { errors: 2, check: 'cpas validate' },
  noBaseline: { path: 'known.json', write: 'cpas validate --write-baseline known.json' },
  baselineTooLarge: { path: 'known.json', write: 'cpas validate --write-baseline known.json' },
  notBaseline: { path: 'known.json', write: 'cpas validate --write-baseline known.json' },
  unwritable: { path: null, failure: 'ENOSPC' },
  outputClosed: {},
  alreadyThere: { path: 'cpas.json' },
  folderWithoutSlash: { path: 'out' },
  folderInUse: { path: 'out/', name: 'notes.txt' },
  outputIsInput: { path: 'a.csv', use: 'input', leadsTo: 'b.csv' },
  outputTwice: { path: 'a.csv' },
  outputsAreOne: { path: 'a.csv', other: null },
  endingUnknown: { path: 'a.xyz', endings: ['.json', '.csv'] },
  settingsTooLarge: { path: 'cpas.json' },
  settingsTooDeep: { most: 100 },
  settingsNoJson: { flaw: 'CommaExpected' },
  settingNameBarred: { name: '__proto__' },
  settingTwice: { name: 'lang' },
  settingWrong: { name: 'coverage', expected: [{ is: 'numberTo', most: '1' }] },
  mistakesMore: { left: 3 },
  levelsWithoutWeight: {},
  noSuchColumn: { name: 'goal', kind: 'targets', nearest: null },
  columnTwice: { name: 'cible', column: 'target' },
  columnJoined: { name: 'by_sex' },
  filesTooMany: { files: 1001, most: 1000 },
  pathTooLong: { length: 5000, begin: 'xxx…' },
  notCsv: { path: 'a.parquet' },
  pathOutside: { path: '../a.csv' },
  noMatch: { pattern: '{a,b}.csv' },
  noDate: { text: 'soon' },
  optionsNoObject: { owner: 'assess', example: 'period', value: { is: 'list', first: { is: 'object' } } },
  inputUnknown: { call: 'assess', value: { is: 'literal', text: '7' } },
  inputWithoutFiles: { call: 'assess' },
  contentUnknown: { path: 'a.csv', value: { is: 'function' } },
  memoryPath: { path: '../a.csv' },
  nothingToCheck: {},
  folderAlone: { path: 'demo' },
  documentIncomplete: { schema: 'cpas.scores/1', member: 'overall' },
  documentUnknown: { schema: 'cpas.scores/9' },
  noDocument: { value: { is: 'emptyList' } },
  documentsMixed: { kinds: ['scores', 'overlap'] },
};

const problems = Object.entries(facts).map(([problem, own]) => ({ problem, ...own }) as Problem);
// what follows sentences
const unfinished = new Set(['mistakesMore']);

describe.each(langs)('in %s', (lang) => {
  const say = (problem: Problem) => sentenceOf(problem, problemWords[lang]);

  it.each(problems)('$problem is a sentence with its facts', (problem) => {
    const text = say(problem);
    expect(text).not.toMatch(/undefined|\[object| {2}/);
    if (unfinished.has(problem.problem)) return;
    expect(text).toMatch(/^["«\p{Lu}-]|^(?:cpas|render|assess|alone|files|[\w./]+ )/u);
  });

  it.each(['failures', 'things', 'jsonFlaws'] as const)('every word of %s is there', (group) => {
    const words: Readonly<Record<string, string>> = problemWords[lang][group];
    expect(Object.keys(words)).toEqual(Object.keys(en[group]));
    for (const word of Object.values(words)) expect(word).not.toBe('');
  });
});

describe('in French', () => {
  it.each(problems)('$problem differs from the English', (problem) => {
    expect(sentenceOf(problem, problemWords.fr)).not.toBe(sentenceOf(problem));
  });

  it.each(problems)('$problem has French type', (problem) => {
    const text = sentenceOf(problem, problemWords.fr);
    // a space that may break stands before no sign, and the apostrophe is the typographic one
    expect(text).not.toMatch(/ [:;?!»]|« /);
    expect(text).not.toContain("'");
  });

  it.each([
    [
      { problem: 'noSuch', what: 'evaluation', name: 'E9', nearest: null, all: [] },
      'Il n’y a pas d’évaluation «\u00a0E9\u00a0». Il y a\u00a0: rien',
    ],
    [
      { problem: 'noUsableValue', errors: 1, check: 'cpas validate' },
      'Aucune observation n’est utilisable, il n’y a donc pas de période à évaluer. Les fichiers ont 1 erreur\u00a0: cpas validate',
    ],
  ] as const)('%o', (problem, text) => {
    expect(sentenceOf(problem, problemWords.fr)).toBe(text);
  });
});

describe('CannotRun', () => {
  it('is in English until another language is asked for', () => {
    const error = new CannotRun(wrongValue('--by', { is: 'text', text: 'levl' }, [{ is: 'literal', text: 'level' }]));
    expect(error).toMatchObject({ lang: null, message: '--by takes level, not "levl". Nearest: level' });
    expect(inLanguage(error, 'fr')).toMatchObject({
      lang: 'fr',
      problem: error.problem,
      message: '--by demande level, et non «\u00a0levl\u00a0». Nom le plus proche\u00a0: level',
    });
  });

  it('has a diagnostic for every mistake in settings, and names the first ten', () => {
    const at = { file: 'cpas.json', line: 3, column: 5, field: '$.lang' };
    const error = new CannotRun(
      Array.from({ length: 12 }, () => ({ problem: { problem: 'settingTwice', name: 'lang' }, at }) as const),
    );
    expect(error.diagnostics).toHaveLength(12);
    expect(error.message.split('\n')).toHaveLength(21);
    const french = inLanguage(error, 'fr');
    expect(french.message.split('\n')[1]).toBe('  cpas.json:3:5  $.lang');
    expect(french.message).toMatch(/et 2 de plus$/);
    expect(french.diagnostics[0]?.message).toBe('Le paramètre «\u00a0lang\u00a0» est donné une seconde fois.');
  });

  it('names a failure of the system that has no words by its code', () => {
    const failing = (failure: string, words?: ProblemWords) =>
      sentenceOf({ problem: 'unreadable', path: 'a.csv', failure }, words);
    expect(failing('ESTALE')).toBe("a.csv can't be read: ESTALE.");
    expect(failing('', problemWords.fr)).toBe('a.csv ne peut être lu\u00a0: raison inconnue.');
  });
});
