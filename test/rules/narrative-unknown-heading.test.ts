import { expect, it } from 'vitest';
import rule from '../../src/rules/narrative/unknown-heading.ts';

const headings = (...all: string[]) => {
  const framework = {
    indicators: [{ components: [{ name: 'Police' }, { name: 'Civil Affairs' }] }],
    narrative: all.map((heading, i) => ({ file: 'narrative.md', line: i + 1, heading, text: '' })),
  };
  const seen = { framework, settings: { mission: 'MINUTAM' }, today: 0 };
  return [...(rule.check?.(seen as never) ?? [])].map(({ at, facts }) => [at.line, facts]);
};

it.each(['Police', 'civil affairs', 'Overall', 'Ensemble', 'MINUTAM'])('%s has figures to stand beside', (heading) => {
  expect(headings(heading)).toEqual([]);
});

it('any other heading is told at its line, with the nearest component', () => {
  expect(headings('Police', 'Polce', 'Weather')).toEqual([
    [2, { heading: 'Polce', near: 'Police' }],
    [3, { heading: 'Weather', near: null }],
  ]);
});

it('nothing is told where there is no narrative', () => {
  expect(headings()).toEqual([]);
});
