import { describe, expect, it } from 'vitest';
import { onlyOverlap, onlyReport, onlyScores } from '../../src/report/documents/only-components.ts';
import { documents } from './sample.ts';

const { overall, components } = documents.scores;

describe('--component', () => {
  const scope = {
    components: new Set(['Human Rights']),
    indicators: new Set(['H1', 'H2']),
    evaluations: new Set(['E1']),
  };
  it('shows only what is of those components and changes no figure', () => {
    const document = onlyScores(documents.scores, scope);
    expect(document.components.map(({ component }) => component)).toEqual(['Human Rights']);
    expect(document).toMatchObject({ chains: [], findings: [], overall });
    const plan = onlyOverlap(documents.overlap, scope);
    expect(plan).toMatchObject({
      pairs: [],
      repeats: [{ a: 'E1' }],
      clusters: [],
      fragmentation: [],
      redundancy: 0.18,
      gaps: { indicators: ['H2'] },
    });
    expect(plan.evaluations.map(({ id }) => id)).toEqual(['E1']);
    expect(plan.decisions).toEqual([]);
    expect(plan.tools).toMatchObject([{ tool: 'OIOS evaluation', evaluations: ['E1'], components: [] }]);
    expect(onlyOverlap(documents.overlap, { ...scope, evaluations: new Set(['E4']) }).tools).toEqual([]);
  });

  it('shows only groups with something of those components, and of each only that', () => {
    const [military, rights] = components;
    if (military === undefined || rights === undefined) throw new Error('the sample has two components');
    const { component: _, ...body } = military;
    const both = [...military.indicators, ...rights.indicators];
    const of = (by: NonNullable<typeof documents.scores.by>, groups: NonNullable<typeof documents.scores.groups>) =>
      onlyScores({ ...documents.scores, by, groups }, scope).groups;
    expect(
      of('theme', [
        { group: 'poc', ...body, indicators: both },
        { group: 'conduct', ...body },
      ]),
    ).toMatchObject([{ group: 'poc', score: 30, indicators: [{ id: 'H1' }, { id: 'H2' }] }]);
    const place = { score: 30, resultsScore: 15, coverage: 1, evidence: 'B' as const };
    expect(
      of('location', [
        { group: 'Goma', ...place, components: [military, rights] },
        { group: 'Beni', ...place, components: [military] },
      ]),
    ).toMatchObject([{ group: 'Goma', components: [{ component: 'Human Rights' }] }]);
    expect(
      of('level', [
        { group: 'outcome', score: 0, coverage: 1, indicators: 2 },
        { group: 'impact', score: 0, coverage: 1, indicators: 1 },
      ]),
    ).toMatchObject([{ group: 'outcome' }]);
  });

  it('shows only the constraints and owners of those components in a report', () => {
    const only = onlyReport(documents.report, scope);
    expect(only.framework).toMatchObject({ indicators: [{ id: 'H2' }], decisions: [], constraints: [] });
  });
});
