import { type Measure, measures } from '../model/measures.ts';
import type { Say } from './say.ts';

/** How the values of an indicator are printed: an `IndicatorScore` says its own. */
interface ValueStyle {
  /** a percent has its sign, unless the unit says it */
  readonly measure?: Measure | null;
  /** printed after the figure */
  readonly unit?: string | null;
  /** three figures and at least a decimal, to be read; or two decimals, where a figure is compared or worked out again */
  readonly precision?: 'figures' | 'decimals';
  /** what stands for a value that is not known */
  readonly unknown?: string;
}

/** A value as people read it: whole numbers stay whole, and sign and unit stay on its line. */
export const valueText = (value: number | null, style: ValueStyle, say: Say): string =>
  valueTexts([value], style, say)[0];

/** Values that are compared: those that differ are not written alike. */
export function valueTexts<const Values extends readonly (number | null)[]>(
  values: Values,
  { measure = null, unit = null, precision = 'figures', unknown = '–' }: ValueStyle,
  say: Say,
): { [I in keyof Values]: string } {
  const known = values.filter((value) => value !== null);
  const figures = say.apart(known, precision === 'figures' ? decimalsOfThreeFigures : 2);
  const text = new Map(known.map((value, i) => [value, withUnit(figures[i] ?? '', measure, unit)]));
  return values.map((value) => (value === null ? unknown : (text.get(value) ?? unknown))) as {
    [I in keyof Values]: string;
  };
}

function decimalsOfThreeFigures(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
}

/** Parted by a space at which no line breaks; the measure's own form, as a percent sign, unless the unit says it. */
function withUnit(figure: string, measure: Measure | null, unit: string | null): string {
  const isSaidByUnit = measure === null || (measures[measure].unit?.test(unit ?? '') ?? false);
  return [isSaidByUnit ? figure : measures[measure].shown(figure), unit].filter((part) => part !== null).join('\u00a0');
}
