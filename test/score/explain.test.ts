import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { explanationSchema, type Step } from '../../src/model/explanation.ts';
import { explain } from '../../src/score/explain.ts';
import { score } from '../../src/score/score.ts';
import { dateOf, periodOf, readCase } from './case.ts';

const cases = [
  { name: 'components', period: '2024/25', today: '2025-10-15' },
  { name: 'groups', period: '2025-H1', today: '2025-08-01' },
  { name: 'periods', period: '2025/26', today: '2027-01-31' },
  { name: 'running', period: '2024/25', today: '2025-02-14' },
  { name: 'targets', period: '2025', today: '2026-09-01' },
];

describe.each(cases)('explain in $name', async ({ name, period, today }) => {
  const { framework, summaries, settings } = await readCase(name);
  const ask = { framework, summaries, settings, period: periodOf(period), today: dateOf(today) };
  const scores = score({ ...ask, by: null });
  const components = scores.components.map(({ component }) => component);
  const ids = ['overall', ...components.map((id) => `component:${id}`), ...framework.indicators.map(({ id }) => id)];

  it.each(ids)('%s: each formula with its figures gives its result', (id) => {
    const explained = explain(ask, id);
    expect(() => explanationSchema.parse(explained)).not.toThrow();
    const reckoned = explained.steps.filter((step) => typeof step.result === 'number' && step.formula !== '');
    expect(reckoned.length).toBeGreaterThan(0);
    for (const step of reckoned) {
      const said = `${step.what}: ${step.formula} ${JSON.stringify(step.figures)}`;
      const condition = step.formula.includes('≤');
      if (condition) expect(evaluate(step), said).toBe(true);
      else expect(Math.abs(Number(evaluate(step)) - Number(step.result)), said).toBeLessThan(1e-9);
    }
  });

  it('ends at the score that is published', () => {
    expect(explain(ask, 'overall').score).toBe(scores.overall.score);
    for (const one of scores.components) {
      expect(explain(ask, `component:${one.component}`).score).toBe(one.score);
      for (const { id, score: of } of one.indicators) expect(explain(ask, id).score).toBe(of);
    }
  });
});

/** Redoes a step as a reader would: figures put in the place of their names. */
function evaluate({ formula, figures }: Step): unknown {
  const names = Object.keys(figures).filter((name) => typeof figures[name] === 'number');
  const code = formula
    .replace(/^(where|component): /, '')
    .replace(/ \(period\)$/, '')
    .replace(/\|([^|]+)\|/g, 'Math.abs($1)')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**')
    .replaceAll('≤', '<=')
    .replace(/\bln\(/g, 'Math.log(')
    .replace(/\b(min|max)\(/g, 'Math.$1(')
    .replace(/\blast\(/g, '((...all) => all.at(-1))(');
  return new Function(...names, `return ${code}`)(...names.map((name) => figures[name]));
}

describe('explain', async () => {
  const { framework, summaries, settings } = await readCase('components');
  const ask = { framework, summaries, settings, period: periodOf('2024/25'), today: dateOf('2025-10-15') };
  const step = (id: string, what: string) => explain(ask, id).steps.find((one) => one.what === what);

  it('works a component out from its levels', () => {
    expect(explain(ask, 'Military').steps.map(({ what }) => what)).toEqual([
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
      explain(ask, 'Military').levers.map(({ indicator, effect }) => [indicator, Number(effect.toFixed(4))]),
    ).toEqual([
      ['M2', 16],
      ['M4', 16],
      ['M3', 10.6667],
      ['M1', 4],
    ]);
    expect(explain(ask, 'M1').levers).toEqual([{ indicator: 'M1', effect: 20 }]);
    expect(explain(ask, 'Protection').levers).toEqual([]);
  });

  it('tells each row of an indicator, and why one is not used', () => {
    expect(explain(ask, 'M1').rows).toMatchObject([
      { line: 2, period: '2025-Q2', value: 80, used: true, why: null },
      { line: 3, period: '2024-Q2', value: 70, used: false, why: 'outside' },
    ]);
    expect(explain(ask, 'M4').rows).toMatchObject([{ period: '2024-Q1', used: true, why: 'carried' }]);
  });

  it('tells the part an indicator has in its level and its component', () => {
    const { components } = explain(ask, 'M2').subject;
    expect(components).toEqual([
      { component: 'Military', weight: 2, ofLevel: 2 / 3, ofScore: expect.closeTo(0.8 / 3, 12) },
    ]);
    expect(explain(ask, 'R2').subject.components).toEqual([
      { component: 'Protection', weight: 1, ofLevel: 1, ofScore: null },
    ]);
  });

  it.each([
    { id: 'Military/outcome', subject: { kind: 'level', id: 'Military/outcome' }, score: 100 / 3 },
    { id: 'level:impact', subject: { kind: 'group', id: 'level:impact' }, score: null },
    { id: 'indicator:M1', subject: { kind: 'indicator', id: 'M1' }, score: 80 },
    { id: 'overall', subject: { kind: 'overall', id: 'overall' }, score: 59.06666666666668 },
  ])('knows $id', ({ id, subject, score: of }) => {
    const explained = explain(ask, id);
    expect(explained.subject).toMatchObject(subject);
    expect(explained.score).toEqual(of === null ? null : expect.closeTo(of, 9));
  });

  it('says what was most likely meant', () => {
    expect(() => explain(ask, 'Millitary')).toThrow(
      new CannotRun('There is no indicator, component or group "Millitary". Nearest: Military'),
    );
    expect(() => explain(ask, 'nothing like it')).toThrow(/An ID is one of these/);
  });

  it('asks which of two things is meant, and takes either spelling', () => {
    const [first, ...others] = framework.indicators;
    const twice = {
      ...ask,
      framework: { ...framework, indicators: first ? [{ ...first, id: 'Military' }, ...others] : [] },
    };
    expect(() => explain(twice, 'Military')).toThrow(
      '"Military" fits two things: indicator:Military and component:Military. Name one of these.',
    );
    expect(explain(twice, 'indicator:Military').subject.kind).toBe('indicator');
    expect(explain(twice, 'component:Military').subject.kind).toBe('component');
  });
});

describe('explain a group', async () => {
  const { framework, summaries, settings } = await readCase('groups');
  const ask = { framework, summaries, settings, period: periodOf('2025-H1'), today: dateOf('2025-08-01') };

  it.each([
    { id: 'theme:poc', of: 54 },
    { id: 'org-unit:Police / FPU 1', of: 70 },
    { id: 'objective:O2', of: 60 },
    { id: 'level:outcome', of: 60 },
    { id: 'location:Goma', of: 45.833333333333336 },
    { id: 'location:Bunia', of: null },
  ])('$id is $of', ({ id, of }) => {
    const explained = explain(ask, id);
    expect(explained.subject).toMatchObject({ kind: 'group', id });
    expect(explained.score).toEqual(of === null ? null : expect.closeTo(of, 9));
  });
});
