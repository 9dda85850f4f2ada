import { describe, expect, it } from 'vitest';
import { brief } from '../../src/report/brief/brief.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import html from '../../src/report/formats/html.ts';
import md from '../../src/report/formats/md.ts';
import { documents, page } from './sample.ts';

const { report, scores } = documents;
const [military, rights] = scores.components;
if (military === undefined || rights === undefined) throw new Error('the sample has two components');
const written = (document: Documents['report']) => [...html.write([document], page)].join('');
const marked = (document: Documents['report']) => [...md.write([document], page)].join('');

describe('a fact sheet of many components', () => {
  const carried = { ...military, indicators: military.indicators.map((one) => ({ ...one, carriedDays: 90 })) };
  const many = (n: number): Documents['report'] => ({
    ...report,
    scores: {
      ...scores,
      components: Array.from({ length: n }, (_, i) => ({
        ...(i === n - 1 ? rights : carried),
        component: `Component ${i + 1}`,
        indicators: (i === n - 1 ? rights : carried).indicators.map((one) => ({ ...one, id: `${one.id}-${i}` })),
      })),
    },
  });

  it.each([
    { components: 8, changed: 4, gaps: 3 },
    { components: 9, changed: 3, gaps: 2 },
    { components: 12, changed: 2, gaps: 1 },
    { components: 14, changed: 1, gaps: 1 },
    { components: 40, changed: 1, gaps: 1 },
  ])('of $components has room for $changed and $gaps on its page', ({ components, changed, gaps }) => {
    const told = brief(many(components), 'en');
    expect(told.changed).toHaveLength(changed);
    expect(told.gaps).toHaveLength(gaps);
  });

  it('names those without a score, and counts the rest of what is not known', () => {
    const [first, second, ...others] = brief(many(13), 'en').unknowns;
    expect(first).toBe('Component 1: 3 values are carried over from an earlier period.');
    expect(second).toBe('Component 13: 1 of 1 result has no score, so the component has none.');
    expect(others[0]).toBe('11 more components have gaps in the data too: see the page of each.');
    expect(brief(many(13), 'fr').unknowns[2]).toBe(
      '11 autres composantes ont aussi des données manquantes\u00a0: voir la page de chacune.',
    );
  });
});

describe('a report without scores', () => {
  const bare: Documents['report'] = { ...report, period: null, scores: null, overlap: null, narrative: null };

  it('says that nothing is scored, not that everything has a score', () => {
    for (const text of [written(bare), marked(bare)]) {
      expect(text).toContain('No observation has a value yet, so nothing is scored.');
      expect(text).not.toContain('Every component has a score');
      expect(text).not.toContain('Activity and results are nowhere');
    }
  });

  it('has no heading without something below it', () => {
    expect(written(bare)).not.toContain('How the figures are made');
    expect(marked(bare)).not.toMatch(/^(#+) .*\n+\1 /m);
    expect(written(report)).toContain('href="#m1-method"');
    expect(written(report)).toContain('id="m1-method"');
  });
});

it('where no gap is known, that is said', () => {
  const unknown = { ...report, scores: { ...scores, components: [rights], chains: [] } };
  expect(written(unknown)).toContain('so whether they diverge is not known');
  const near = { ...military, gap: 3, resultsScore: 87 };
  expect(written({ ...report, scores: { ...scores, components: [near], chains: [] } })).toContain(
    'Activity and results are nowhere',
  );
});
