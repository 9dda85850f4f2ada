import { describe, expect, it } from 'vitest';
import { explanationOf, scoresOf, scoringOf } from '../../src/assess.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { explanationSchema } from '../../src/model/explanation.ts';
import { opened, openedCase } from '../opened.ts';
import { isReckoned, misreckoned } from '../reckoned.ts';

const cases = [
  { name: 'components', period: '2024/25', today: '2025-10-15' },
  { name: 'groups', period: '2025-H1', today: '2025-08-01' },
  { name: 'periods', period: '2025/26', today: '2027-01-31' },
  { name: 'running', period: '2024/25', today: '2025-02-14' },
  { name: 'targets', period: '2025', today: '2026-09-01' },
];

describe.each(cases)('explain in $name', async ({ name, period, today }) => {
  const assessment = await openedCase(name, { period, today });
  const scores = scoresOf(assessment, scoringOf(assessment));
  const components = scores.components.map(({ component }) => `component:${component}`);
  const ids = ['overall', ...components, ...assessment.framework.indicators.map(({ id }) => id)];

  it.each(ids)('%s: each formula with its figures gives its result', (id) => {
    const explained = explanationOf(assessment, id);
    expect(() => explanationSchema.parse(explained)).not.toThrow();
    expect(explained.steps.filter(isReckoned).length).toBeGreaterThan(0);
    expect(misreckoned(explained.steps)).toEqual([]);
  });

  it('ends at the score that is published', () => {
    expect(explanationOf(assessment, 'overall').score).toBe(scores.overall.score);
    for (const one of scores.components) {
      expect(explanationOf(assessment, `component:${one.component}`).score).toBe(one.score);
      for (const { id, score: of } of one.indicators) expect(explanationOf(assessment, id).score).toBe(of);
    }
  });
});

describe('explain', async () => {
  const assessment = await openedCase('components', { period: '2024/25', today: '2025-10-15' });
  const step = (id: string, what: string) => explanationOf(assessment, id).steps.find((one) => one.what === what);

  it('works a component out from its levels', () => {
    expect(explanationOf(assessment, 'Military').steps.map(({ what }) => what)).toEqual([
      'output',
      'outcome',
      'impact',
      'results',
      'score',
      'gap',
      'coverage',
      'trend',
      'evidence',
    ]);
    expect(step('Military', 'outcome')).toMatchObject({
      formula: '(weight1 × score1 + weight2 × score2) ÷ weight',
      figures: { weight1: 2, score1: 40, weight2: 1, score2: 20, weight: 3 },
      parts: [
        { id: 'M2', value: 40, target: 100, score: 40, weight: 2, source: [{ firstLine: 4, lastLine: 4, rows: 1 }] },
        { id: 'M3', value: 20, target: 100, score: 20, weight: 1 },
      ],
    });
    expect(step('Military', 'score')?.formula).toBe('weight1 × output + weight2 × outcome + weight3 × impact');
    expect(step('Military', 'evidence')).toMatchObject({
      result: 'C',
      figures: { coverageGrade: 'A', carriedGrade: 'C', lowGrade: 'B', lateGrade: 'C', lowRows: 1, rows: 4 },
    });
  });

  it('tells what each indicator would add if it alone scored 100, the largest first', () => {
    expect(
      explanationOf(assessment, 'Military').levers.map(({ indicator, effect }) => [
        indicator,
        Number(effect.toFixed(4)),
      ]),
    ).toEqual([
      ['M2', 16],
      ['M4', 16],
      ['M3', 10.6667],
      ['M1', 4],
    ]);
    expect(explanationOf(assessment, 'M1').levers).toEqual([{ indicator: 'M1', effect: 20 }]);
    expect(explanationOf(assessment, 'Protection').levers).toEqual([]);
  });

  it('has no lever in what weighs nothing', async () => {
    const ofPolice = await opened({
      'indicators.csv': [
        'id,name,component,level,measure,baseline,target',
        'P1,Posts filled,Police,input,percent,0,100',
        'P2,Trust,Police,outcome,percent,0,100',
      ],
      'observations.csv': ['indicator,period,value', 'P1,2025,20', 'P2,2025,40'],
    });
    expect(explanationOf(ofPolice, 'Police').levers).toEqual([{ indicator: 'P2', effect: 60 }]);
  });

  it('tells each row of an indicator, and why one is not used', () => {
    expect(explanationOf(assessment, 'M1').rows).toMatchObject([
      { line: 2, period: '2025-Q2', value: 80, used: true, why: null },
      { line: 3, period: '2024-Q2', value: 70, used: false, why: 'outside' },
    ]);
    expect(explanationOf(assessment, 'M4').rows).toMatchObject([{ period: '2024-Q1', used: true, why: 'carried' }]);
  });

  it('tells the part an indicator has in its level and its component', () => {
    const { components } = explanationOf(assessment, 'M2').subject;
    expect(components).toEqual([
      { component: 'Military', weight: 2, ofLevel: 2 / 3, ofScore: expect.closeTo(0.8 / 3, 12) },
    ]);
    expect(explanationOf(assessment, 'R2').subject.components).toEqual([
      { component: 'Protection', weight: 1, ofLevel: 1, ofScore: null },
    ]);
  });

  it.each([
    { id: 'Military/outcome', subject: { kind: 'level', id: 'Military/outcome' }, score: 100 / 3 },
    { id: 'level:impact', subject: { kind: 'group', id: 'level:impact' }, score: null },
    { id: 'indicator:M1', subject: { kind: 'indicator', id: 'M1' }, score: 80 },
    { id: 'overall', subject: { kind: 'overall', id: 'overall' }, score: 59.06666666666668 },
  ])('knows $id', ({ id, subject, score: of }) => {
    const explained = explanationOf(assessment, id);
    expect(explained.subject).toMatchObject(subject);
    expect(explained.score).toEqual(of === null ? null : expect.closeTo(of, 9));
  });

  it('says what was most likely meant', () => {
    expect(() => explanationOf(assessment, 'Millitary')).toThrow(
      new CannotRun({ problem: 'noSuch', what: 'explained', name: 'Millitary', nearest: 'Military' }),
    );
    expect(() => explanationOf(assessment, 'nothing like it')).toThrow(/An ID is one of these/);
  });

  it('leads to the group of that name', async () => {
    const groups = await openedCase('groups', { period: '2025-H1', today: '2025-08-01' });
    expect(() => explanationOf(groups, 'PoC')).toThrow(/Nearest: theme:poc$/);
    expect(() => explanationOf(groups, 'FPU 1')).toThrow(/Nearest: org-unit:Police \/ FPU 1$/);
    expect(() => explanationOf(groups, 'org-unit:fpu 1')).toThrow(/Nearest: org-unit:Police \/ FPU 1$/);
    expect(() => explanationOf(groups, 'theme:O2')).toThrow(/Nearest: objective:O2$/);
    expect(() => explanationOf(groups, 'police')).toThrow(/Nearest: Police$/);
  });

  it('asks which of two things is meant, and takes either spelling', () => {
    const { framework } = assessment;
    const [first, ...others] = framework.indicators;
    const twice = {
      ...assessment,
      framework: { ...framework, indicators: first ? [{ ...first, id: 'Military' }, ...others] : [] },
    };
    expect(() => explanationOf(twice, 'Military')).toThrow(
      '"Military" fits more than one thing: indicator:Military and component:Military. Name one of these.',
    );
    expect(explanationOf(twice, 'indicator:Military').subject.kind).toBe('indicator');
    expect(explanationOf(twice, 'component:Military').subject.kind).toBe('component');
  });
});

describe('explain a group', async () => {
  const assessment = await openedCase('groups', { period: '2025-H1', today: '2025-08-01' });

  it.each([
    { id: 'theme:poc', of: 54 },
    { id: 'org-unit:Police / FPU 1', of: 70 },
    { id: 'objective:O2', of: 60 },
    { id: 'level:outcome', of: 60 },
    { id: 'location:Goma', of: 45.833333333333336 },
    { id: 'location:Bunia', of: null },
  ])('$id is $of', ({ id, of }) => {
    const explained = explanationOf(assessment, id);
    expect(explained.subject).toMatchObject({ kind: 'group', id });
    expect(explained.score).toEqual(of === null ? null : expect.closeTo(of, 9));
  });
});

describe('explain where there is no result', async () => {
  const assessment = await openedCase('components', { period: '2024/25', today: '2025-10-15' });
  const step = (id: string, what: string) => explanationOf(assessment, id).steps.find((one) => one.what === what);

  it.each([
    { id: 'P3', what: 'value', why: 'no-value' },
    { id: 'P3', what: 'attainment', why: 'no-value' },
    { id: 'P3', what: 'score', why: 'no-attainment' },
    { id: 'J3', what: 'target', why: 'no-target' },
    { id: 'J3', what: 'attainment', why: 'no-target' },
    { id: 'R1', what: 'value', why: 'no-value' },
    { id: 'M4', what: 'trend', why: 'carried' },
    { id: 'P2', what: 'trend', why: 'no-previous' },
    { id: 'Support', what: 'results', why: 'nothing-weighs' },
    { id: 'Support', what: 'score', why: 'nothing-weighs' },
    { id: 'Protection', what: 'output', why: 'none-known' },
    { id: 'Protection', what: 'score', why: 'too-little-known' },
  ])('$what of $id: $why', ({ id, what, why }) => {
    expect(step(id, what)).toMatchObject({ formula: '', result: null, why });
  });

  it('tells how much is known of a component, and how much is needed', () => {
    expect(step('Protection', 'score')?.figures).toEqual({ known: 1, of: 3, share: 0.4, least: 0.6 });
    expect(step('Protection', 'evidence')).toMatchObject({ result: 'D', why: 'no-score' });
  });

  it('gives no reason where there is a result', () => {
    const { steps } = explanationOf(assessment, 'Military');
    expect(steps.filter(({ why }) => why !== undefined)).toEqual([]);
  });
});

describe('explain a results chain', async () => {
  const assessment = await openedCase('components', { period: '2024/25', today: '2025-10-15' });
  const of = (id: string) => explanationOf(assessment, id);

  it('works out what is meant to move an indicator, and the gap to its own score', () => {
    const [activity, chain] = of('M4').steps.slice(-2);
    expect(activity).toMatchObject({
      what: 'activity',
      formula: '(weight1 × score1 + weight2 × score2) ÷ weight',
      figures: { weight1: 2, score1: 40, weight2: 1, score2: 20, weight: 3 },
      parts: [{ id: 'M2' }, { id: 'M3' }],
    });
    expect(activity?.result).toBeCloseTo(100 / 3, 12);
    expect(chain).toMatchObject({
      what: 'chain',
      formula: 'activity − score',
      figures: { score: 60, state: 'unexplained' },
    });
    expect(chain?.result).toBeCloseTo(100 / 3 - 60, 12);
  });

  it('has none where nothing is meant to move it, and tells what it is part of', () => {
    const { steps, chains } = of('M1');
    expect(steps.filter(({ what }) => what === 'chain')).toEqual([]);
    expect(chains).toMatchObject([{ indicator: 'M2', contributors: ['M1'], activity: 80, result: 40 }]);
  });

  it('is named under the component in which it ends', () => {
    expect(of('Military').chains).toEqual(
      scoresOf(assessment, scoringOf(assessment)).chains.filter(({ indicator }) => /^M/.test(indicator)),
    );
    expect(of('Justice').chains).toMatchObject([{ indicator: 'J2', contributors: ['S1'] }]);
  });
});
