import { describe, expect, it } from 'vitest';
import { combinableEvaluations } from '../../src/advise/combinable-evaluations.ts';
import { weightiestConstraint } from '../../src/advise/weightiest-constraint.ts';
import { addingUp } from '../../src/report/brief/adding-up.ts';
import { brief } from '../../src/report/brief/brief.ts';
import { findingSentences } from '../../src/report/brief/finding-sentences.ts';
import { reportWords } from '../../src/report/words/report-words.ts';
import { sayIn } from '../../src/rules/say.ts';
import { documents } from './sample.ts';

const { report, overlap } = documents;
const [pair] = overlap.pairs;
const [, e4] = overlap.evaluations;
const [finding] = documents.scores.findings;
const [military, rights] = documents.scores.components;
if (!pair || !e4 || !finding || !military || !rights) throw new Error('the sample has all of these');
const evaluation = (id: string, personDays: number | null, independent = false) => ({
  ...e4,
  id,
  personDays,
  independent,
});
const told = (a: string, b: string, suggestion: typeof pair.suggestion) => ({ ...pair, a, b, suggestion });

describe('figures of one sentence', () => {
  it.each([
    { activity: 82.1, result: 13.3, said: ['82', '13', '+69'] },
    { activity: 29.6, result: 67.2, said: ['29.6', '67.2', '\u221237.6'] },
    { activity: 50, result: 50, said: ['50', '50', '0'] },
  ])('$activity and $result are $said', ({ activity, result, said }) => {
    expect(Object.values(addingUp(activity, result, sayIn('en')))).toEqual(said);
  });
});

describe('evaluations to be made one', () => {
  const evaluations = [evaluation('E1', 10), evaluation('E2', 20), evaluation('E3', 90, true), evaluation('E4', 5)];

  it('are those that pairs tell to merge or join, never an independent one', () => {
    const pairs = [told('E1', 'E2', 'join'), told('E2', 'E3', 'coordinate'), told('E3', 'E4', 'coordinate')];
    expect(combinableEvaluations({ pairs, evaluations })).toMatchObject({
      advice: 'join',
      members: [{ id: 'E1' }, { id: 'E2' }],
    });
    const plan = { ...overlap, pairs, evaluations, clusters: [['E1', 'E2', 'E3', 'E4']] };
    const { decisions } = brief({ ...report, overlap: plan }, 'en');
    expect(decisions.map(({ title }) => title)).toContain('Carry out E1 and E2 together');
    expect(JSON.stringify(decisions)).not.toContain('E3');
  });

  it('are merged where all have one owner, and of several groups the one with most person-days', () => {
    const pairs = [told('E1', 'E4', 'merge'), told('E2', 'E5', 'merge'), told('E5', 'E6', 'join')];
    const all = [...evaluations, evaluation('E5', 1), evaluation('E6', 1)];
    expect(combinableEvaluations({ pairs: pairs.slice(0, 1), evaluations })?.advice).toBe('merge');
    expect(combinableEvaluations({ pairs, evaluations: all })).toMatchObject({
      advice: 'join',
      members: [{ id: 'E2' }, { id: 'E5' }, { id: 'E6' }],
    });
  });

  it.each(['coordinate', 'sequence', 'reuse', 'compare'] as const)(
    'are none where all there is to do is %s',
    (only) => {
      expect(combinableEvaluations({ pairs: [told('E1', 'E2', only)], evaluations })).toBeNull();
      const plan = { ...overlap, pairs: [told('E1', 'E2', only)], evaluations };
      const titles = brief({ ...report, overlap: plan }, 'en').decisions.map(({ title }) => title);
      expect(titles).toEqual(['Look at what Military does', 'Measure Human Rights']);
    },
  );

  it('are none of an accepted pair', () => {
    expect(
      combinableEvaluations({ pairs: [{ ...told('E1', 'E2', 'join'), accepted: 'wanted' }], evaluations }),
    ).toBeNull();
  });
});

describe('decisions', () => {
  const held = (id: string, kind: string) => ({
    id,
    components: ['Military'],
    kind,
    start: '2025-10-01',
    end: null,
    description: null,
    indicators: [],
  });

  it('name the constraint that weighs most: undeclared caveats, then what is lacking, then declared caveats', () => {
    const all = [
      held('K1', 'caveat-declared'),
      held('K2', 'funding'),
      held('K3', 'access'),
      held('K4', 'caveat-undeclared'),
    ];
    const of = (...ids: string[]) => weightiestConstraint(all, ids)?.id;
    expect(of('K1', 'K2', 'K3', 'K4')).toBe('K4');
    expect(of('K1', 'K3', 'K2')).toBe('K2');
    expect(of('K1')).toBe('K1');
    expect(weightiestConstraint(all, [])).toBeNull();
  });

  it('go to the owner of most of the indicators, not to the one of a survey', () => {
    const of = (id: string, owner: string) => ({
      id,
      measure: 'count' as const,
      themes: [],
      owner,
      tool: null,
      baselineDate: null,
      targetDate: null,
      contributesTo: [],
    });
    const framework = {
      ...report.framework,
      indicators: [of('M4', 'Survey team'), of('M3', 'Force HQ'), of('M5', 'Force HQ')],
    };
    const more = {
      ...military,
      indicators: [...military.indicators, { ...military.indicators[1], id: 'M5' } as never],
    };
    const scores = { ...documents.scores, components: [more] };
    expect(brief({ ...report, scores, framework }, 'en').decisions[0]?.who).toEqual(['Force HQ']);
  });

  it('ask to stop what has become worst, impact before outcome, and are three at most', () => {
    const result = military.indicators[1];
    if (result === undefined) throw new Error('Military has an outcome');
    const worse = [
      { ...result, id: 'H3', name: 'Detained', attainment: -0.6 },
      { ...result, id: 'H4', name: 'Killed', level: 'impact' as const, attainment: -0.2 },
    ];
    const scores = {
      ...documents.scores,
      components: [military, { ...rights, indicators: [...rights.indicators, ...worse] }],
    };
    const { decisions } = brief({ ...report, scores }, 'en');
    expect(decisions.map(({ title }) => title)).toEqual([
      'Look at what Military does',
      'Stop what gets worse in Human Rights',
      'Carry out E4 and E5 together',
    ]);
    expect(decisions[1]?.text).toBe(
      'H4 (Killed) went from 120 to 126; the target is 60. No constraint is on file that explains it.',
    );
  });
});

describe('what overlaps', () => {
  it('calls a saving advice and says of how many person-days', () => {
    expect(brief(report, 'en').overlaps?.sentences).toContain(
      'Advice: 20 of 60 person-days could be saved, for E5 (Title of E5) adds no indicator or place to what the others cover.',
    );
    expect(brief(report, 'en').overlaps?.plan).toContain(
      'Advice: E1 (Title of E1) and E4 (Title of E4) are enough to cover all that the plan covers.',
    );
    const said = JSON.stringify([brief(report, 'en'), brief(report, 'fr')]);
    expect(said).not.toMatch(/every indicator and place|chaque indicateur/);
  });

  it('says of how many evaluations the person-days are known', () => {
    const plan = {
      ...overlap,
      personDays: { planned: null, saving: null },
      evaluations: overlap.evaluations.map((one) => (one.id === 'E5' ? { ...one, personDays: null } : one)),
    };
    const { overlaps } = brief({ ...report, overlap: plan }, 'en');
    expect(overlaps?.sentences).toContain('Person-days are known of 2 of 3 evaluations.');
    expect(overlaps?.sentences).toContain(
      'Advice: E5 (Title of E5) adds no indicator or place to what the others cover.',
    );
  });

  it('shows fewer where many components need the page, but never loses what has become worse', () => {
    const components = Array.from({ length: 9 }, (_, i) => ({
      ...military,
      component: `C${i}`,
      indicators: [
        {
          ...military.indicators[2],
          id: `I${i}`,
          level: 'impact' as const,
          status: i === 8 ? 'regressing' : 'behind',
        } as never,
      ],
    }));
    const full = brief({ ...report, scores: { ...documents.scores, components } }, 'en');
    expect(full.changed.map(({ indicator }) => indicator.id)).toEqual(['I0', 'I1', 'I8']);
    expect(full.gaps).toHaveLength(2);
  });

  it('puts what can be done together before what stays apart, with titles', () => {
    const plan = {
      ...overlap,
      pairs: [
        { ...pair, a: 'E1', suggestion: 'coordinate' as const },
        { ...pair, share: 0.5 },
      ],
    };
    expect(brief({ ...report, overlap: plan }, 'en').overlaps?.pairs).toEqual([
      {
        advice: 'Join',
        both: 'E4 (Title of E4) and E5 (Title of E5)',
        shared: '50\u00a0% shared from 1 September 2026, 12 person-days at stake',
      },
      expect.objectContaining({ advice: 'Coordinate' }),
    ]);
  });
});

describe('what stands out', () => {
  const about = (code: string, message: string, ...indicators: string[]) => ({ ...finding, code, message, indicators });

  it('tells the same of the data once, with how often and of which others; constraints have their own heading', () => {
    const found = [
      about('data/two-sources', 'M1 is 3 or 4.', 'M1'),
      about('results/decoupled', 'M1 and M3 part.', 'M1', 'M3'),
      about('data/two-sources', 'M1 is 5 or 6.', 'M1'),
      about('results/decoupled', 'M2 and M3 part.', 'M2', 'M3'),
      about('data/two-sources', 'M4 is 7 or 8.', 'M4'),
      about('context/constrained', 'Held back.'),
    ];
    expect(findingSentences(found, reportWords('en'))).toEqual([
      'M1 is 3 or 4. 2 more like this: M4.',
      'M1 and M3 part.',
      'M2 and M3 part.',
    ]);
  });
});
