import { expect, it } from 'vitest';
import { faultCollector, joinedFaults } from '../../src/model/fault-collector.ts';
import { wholeFile } from '../../src/model/place.ts';
import { summary } from '../../src/rules/diagnose.ts';

const one = (severity?: 'warning' | 'info') => ({
  code: 'row/short',
  at: wholeFile(),
  facts: {},
  ...(severity !== undefined && { severity }),
});

it('counts a fault that weighs otherwise than its rule where it weighs', () => {
  const { collected, raise } = faultCollector();
  raise(one());
  raise(one('warning'));
  expect(summary(collected, { lang: 'en', rules: {} })).toMatchObject({
    warnings: 1,
    infos: 1,
    codes: { 'row/short': 2 },
  });
});

it('lets the settings speak last', () => {
  const { collected, raise } = faultCollector();
  raise(one('warning'));
  expect(summary(collected, { lang: 'en', rules: { 'row/short': 'error' } })).toMatchObject({ errors: 1, warnings: 0 });
});

it('keeps an error that comes after many notes of its code, and no more than the limit of either', () => {
  const { collected, raise } = faultCollector(2);
  for (const severity of ['info', 'info', 'info', 'warning', undefined, 'warning', 'warning'] as const)
    raise(one(severity));
  expect(collected.faults.map(({ severity }) => severity)).toEqual(['info', 'info', 'warning', undefined, 'warning']);
  expect(collected.counts).toEqual({ 'row/short': 7 });
});

it('counts beyond what is kept in detail, and over two walks', () => {
  const [first, second] = [faultCollector(1), faultCollector(1)];
  for (const { raise } of [first, first, second]) raise(one('warning'));
  const all = joinedFaults([first.collected, second.collected], 2);
  expect(all.faults).toHaveLength(2);
  expect(summary(all, { lang: 'en', rules: {} })).toMatchObject({ warnings: 3, codes: { 'row/short': 3 } });
});
