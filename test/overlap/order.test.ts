import { expect, it } from 'vitest';
import { byCodePoint } from '../../src/model/code-point.ts';

it('ids are sorted by code point, where code units would differ too', () => {
  const sorted = ['', 'E', 'E1', 'E10', 'E2', 'e1', 'é', '\ud7ff', '\uffee', '\u{1f600}', '\u{1f601}'];
  expect(sorted.toReversed().sort(byCodePoint)).toEqual(sorted);
});
