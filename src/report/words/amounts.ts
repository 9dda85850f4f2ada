import type { Say } from '../../rules/say.ts';

/** A value as people read it: three figures are enough, whole numbers stay whole, and the unit stays on its line. */
export function amount(value: number, say: Say, unit: string | null = null): string {
  return withUnit(say.number(value, decimals(value)), unit);
}

/** Values of one sentence, which are not written alike where they differ; `–` for what is not known. */
export function amounts(values: readonly (number | null)[], say: Say, unit: string | null = null): string[] {
  const known = say.apart(
    values.filter((value) => value !== null),
    decimals,
  );
  return values.map((value) => (value === null ? '–' : withUnit(known.shift() ?? '', unit)));
}

function decimals(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
}

const withUnit = (text: string, unit: string | null): string => (unit === null ? text : `${text}\u00a0${unit}`);
