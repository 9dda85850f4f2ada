import { describe, expect, it } from 'vitest';
import {
  type AnyDocument,
  type AssessOptions,
  assess,
  CannotRun,
  errorDocument,
  explain,
  render,
  report,
  rules,
  validate,
  version,
} from '../../src/index.ts';
import type { DocumentKind } from '../../src/report/documents/document-kinds.ts';
import { formats, formatsFor } from '../../src/report/formats/list.ts';
import { folder, mission } from '../cli/folder.ts';
import { cpas } from '../cli.ts';

const dir = 'fixtures/example';
const today = '2026-07-15';
const bare = folder(mission);

/** What a command line prints as a document. */
async function printed(...words: string[]): Promise<unknown> {
  const { out, err } = await cpas([...words, '--today', today, '--json']);
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}
const plain = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('a document of the library is the one that the command prints', () => {
  it.each<{ words: string; document: () => Promise<AnyDocument> | AnyDocument }>([
    { words: `validate ${dir}`, document: () => validate(dir, { today }) },
    { words: `validate ${dir} --lang fr`, document: () => validate(dir, { today, lang: 'fr' }) },
    { words: `validate ${dir} --max-diagnostics 1`, document: () => validate(dir, { today, maxDiagnostics: 1 }) },
    { words: `validate ${dir} --period 2025/26`, document: () => validate(dir, { today, period: '2025/26' }) },
    {
      words: `validate ${dir}/indicators.csv ${dir}/evaluations.csv`,
      document: () => validate([`${dir}/indicators.csv`, `${dir}/evaluations.csv`], { today }),
    },
    { words: `report ${dir}`, document: () => report(dir, { today }) },
    { words: `report ${dir} --public`, document: () => report(dir, { today, public: true }) },
    { words: `report ${dir} --component Police`, document: () => report(dir, { today, components: ['Police'] }) },
    { words: `report ${bare}`, document: () => report(bare, { today }) },
    { words: `explain MIL-R1 ${dir}`, document: () => explain(dir, 'MIL-R1', { today }) },
    { words: `explain overall ${dir} --lang fr`, document: () => explain(dir, 'overall', { today, lang: 'fr' }) },
    { words: 'rules', document: () => rules() },
    { words: 'rules data --lang fr', document: () => rules({ code: 'data', lang: 'fr' }) },
    { words: 'rules results/decoupled', document: () => rules({ code: 'results/decoupled' }) },
  ])('cpas $words', async ({ words, document }) => {
    expect(plain(await document())).toEqual(await printed(...words.split(' ')));
  });

  it.each<{ options: AssessOptions; words: string; commands?: readonly string[] }>([
    { options: {}, words: '' },
    { options: { period: '2026-Q1', lang: 'fr' }, words: '--period 2026-Q1 --lang fr' },
    { options: { components: ['Police'] }, words: '--component Police', commands: ['score', 'overlap'] },
    { options: { by: 'location' }, words: '--by location', commands: ['score'] },
    {
      options: { from: '2026-03-01', to: '2026-12-31' },
      words: '--from 2026-03-01 --to 2026-12-31',
      commands: ['overlap'],
    },
    {
      options: { whatIf: ['drop=E10'], maxPairs: 3 },
      words: '--what-if drop=E10 --max-pairs 3',
      commands: ['overlap'],
    },
    {
      options: { period: '2026-H1', from: '2026-02-01' },
      words: '--period 2026-H1 --from 2026-02-01',
      commands: ['overlap'],
    },
  ])('assess with $options', async ({ options, words, commands = ['validate', 'score', 'overlap'] }) => {
    const { validation, scores, overlap } = await assess(dir, { today, ...options });
    const documents: Readonly<Record<string, unknown>> = { validate: validation, score: scores, overlap };
    for (const command of commands) {
      expect(plain(documents[command]), command).toEqual(await printed(command, dir, ...(words.match(/\S+/g) ?? [])));
    }
  });

  it('of the version that the command says', async () => {
    expect(`${version}\n`).toBe((await cpas(['--version'])).out);
  });

  it('and where a folder of several can’t be read, the one that stands in its place', async () => {
    const cause = await assess('nowhere/m').catch((error: unknown) => error);
    if (!(cause instanceof CannotRun)) throw cause;
    const documents = [(await assess(dir, { today })).scores, errorDocument(cause, 'nowhere/m')];
    expect(plain(documents)).toEqual(await printed('score', dir, 'nowhere/m'));
  });
});

/** Without what is taken from the lines of the files, which are in no document: excerpts, and where a cell ends. */
const withoutExcerpts = (text: string): string =>
  text.replace(/^ +\d* │.*\n/gm, '').replace(/,\n +"endColumn": \d+/g, '');

describe('render gives what the command prints', () => {
  const made: readonly { command: string; kind: DocumentKind; document: () => Promise<AnyDocument> }[] = [
    { command: 'validate', kind: 'validation', document: () => validate(dir, { today }) },
    { command: 'report', kind: 'report', document: () => report(dir, { today }) },
    { command: 'explain MIL-R1', kind: 'explanation', document: () => explain(dir, 'MIL-R1', { today }) },
  ];
  const calls = made.flatMap(({ command, kind, document }) =>
    formatsFor(kind)
      .filter((name) => !formats[name].isBinary)
      .map((name) => ({ command, document, name: name as 'md' })),
  );

  it.each(calls)('of $command as $name', async ({ command, document, name }) => {
    // commands to type repeat the options that were typed, which no document knows: the day of the test is the same without them
    const { out } = await cpas([...command.split(' '), dir, '--format', name]);
    expect(await render(await document(), name)).toBe(withoutExcerpts(out));
  });

  it('of several with a column for the mission', async () => {
    const { scores } = await assess(dir, { today });
    if (scores === null) throw new Error('the example has scores');
    const { out } = await cpas(['score', dir, 'fixtures/published', '--today', today, '--format', 'csv']);
    const other = (await assess('fixtures/published', { today })).scores;
    if (other === null) throw new Error('the published figures have scores');
    expect(await render([scores, other], 'csv')).toBe(out);
  });

  it('of a document that was kept as JSON', async () => {
    const document = await report(dir, { today });
    const kept = JSON.parse(JSON.stringify(document)) as typeof document;
    expect(await render(kept, 'html')).toBe(await render(document, 'html'));
  });

  it('in bytes where that is the format', async () => {
    const workbook = await render(await report(dir, { today }), 'xlsx');
    expect(workbook).toBeInstanceOf(Uint8Array);
    expect([...workbook.subarray(0, 2)]).toEqual([...Buffer.from('PK')]);
  });
});
