import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf, reportOf, scoresOf, scoringOf, scoringToValidate, validationOf } from '../../src/assess.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Lang } from '../../src/model/lang.ts';
import { wholeOverlap } from '../../src/requests.ts';
import { opened } from '../opened.ts';
import { files, messy, missions, shuffled, wherever } from './mission.ts';

/** Lines of each file, the header first; settings as text. */
type Files = Readonly<Record<string, readonly string[] | string>>;

const example: Files = Object.fromEntries(
  [
    'indicators.csv',
    'observations.csv',
    'targets.csv',
    'evaluations.csv',
    'decisions.csv',
    'constraints.csv',
    'cpas.json',
  ].map((name) => {
    const text = readFileSync(new URL(`../../fixtures/example/${name}`, import.meta.url), 'utf8');
    return [name, name.endsWith('.csv') ? text.trimEnd().split(/\r?\n/) : text];
  }),
);

/** What is said of the same rows is the same in whatever order they come: lines differ, words do not. */
describe('the order of rows and files changes no word', () => {
  const kinds = [
    { of: 'missions', drawn: missions({ twice: true }).map(files), numRuns: 40 },
    { of: 'messy missions', drawn: messy.map(files), numRuns: 60 },
    { of: 'the example', drawn: fc.constant(example), numRuns: 2 },
  ];
  const languages = fc.constantFrom<Lang>('en', 'fr');

  it.each(kinds)('of $of', ({ drawn, numRuns }) =>
    fc.assert(
      fc.asyncProperty(drawn.chain(reordered('indicators.csv')), languages, async ({ given, other }, lang) => {
        expect(await words(other, lang, said)).toEqual(await words(given, lang, said));
      }),
      { seed: 1, numRuns },
    ),
  );

  // lists stand in the order of the framework, and a component at its first row
  it.each(kinds)('of $of, those of the framework too, but for the order of lists', ({ drawn, numRuns }) =>
    fc.assert(
      fc.asyncProperty(drawn.chain(reordered()), languages, async ({ given, other }, lang) => {
        expect(await words(other, lang, saidOfLists)).toEqual(await words(given, lang, saidOfLists));
      }),
      { seed: 1, numRuns },
    ),
  );
});

/** The same files with the rows of all but some in another order, the observations in two files. */
const reordered =
  (...kept: readonly string[]) =>
  (given: Files) =>
    fc
      .record({
        rows: fc.record(
          Object.fromEntries(
            Object.entries(given).map(([name, content]) => {
              const isKept = typeof content === 'string' || kept.includes(name);
              return [
                name,
                isKept ? fc.constant(content) : shuffled(content.slice(1)).map((rows) => [content[0] ?? '', ...rows]),
              ];
            }),
          ),
        ),
        cut: fc.nat(),
      })
      .map(({ rows, cut }) => {
        const { 'observations.csv': observations = '', ...others } = rows;
        if (typeof observations === 'string') throw new Error('observations are lines');
        const [header = '', ...all] = observations;
        const at = cut % (all.length + 1);
        return {
          given,
          other: {
            ...others,
            'observations/b.csv': [header, ...all.slice(0, at)],
            'observations/a.csv': [header, ...all.slice(at)],
          },
        };
      });

/** Everything said, the places it is said of left out. */
async function words(of: Files, lang: Lang, told: (finding: Diagnostic) => string) {
  const assessment = await opened(wherever(of), { lang });
  const sentences = (all: readonly Diagnostic[]) => all.map(told).sort();
  const { diagnostics, summary } = validationOf(assessment, scoringToValidate(assessment));
  const report = await reportOf(assessment);
  const scores =
    assessment.period !== null && assessment.hasObservations
      ? scoresOf(assessment, scoringOf(assessment)).findings
      : [];
  return {
    summary,
    validation: sentences(diagnostics),
    scores: sentences(scores),
    overlap: sentences(overlapOf(assessment, wholeOverlap).findings),
    report: sentences([...report.validation.diagnostics, ...(report.scores?.findings ?? [])]),
  };
}

function said({ code, severity, message, hint, field, value, subject }: Diagnostic): string {
  // it stands at the last of the rows that differ: which two of them it quotes the order tells
  if (code === 'row/conflict') return [code, severity, ...subject, hint].join(' · ');
  const all = [code, severity, message, hint, field]
    .join(' · ')
    .replaceAll(lines, '$1#')
    .replaceAll(/ \(observations\/[ab]\.csv\)/g, '')
    .replaceAll(observationFiles, 'observations');
  return `${all} · ${value}`;
}

const lines = /(lines? |lignes? )\d+(?: (?:of|du fichier) observations\/[ab]\.csv)?/g;
const observationFiles = /observations(?:\/[ab])?\.csv(?::\d+)?/g;

/** Every word, whatever its place in a list. */
const saidOfLists = (finding: Diagnostic): string =>
  said({ ...finding, value: null })
    .split(/\s+|[(),.]/)
    .filter(Boolean)
    .sort()
    .join(' ');
