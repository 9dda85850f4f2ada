import type { Step } from '../../model/explanation.ts';
import { type Sheet, sentence } from './sheet.ts';

/** How many decimals a figure has, told by its name: scores one, attainments two, all else as many as there are. */
export function figureText({ say, marks, words }: Sheet, name: string, value: number | string | null): string {
  if (value === null) return marks.unknown;
  if (typeof value === 'string') return words.statuses[value as keyof typeof words.statuses] ?? value;
  if (/weight|share|baseline|target|value/i.test(name)) return say.number(value, 2);
  if (/attainment|expected/i.test(name)) return say.fixed(value, 2);
  if (/score|output|outcome|impact|results|gap/i.test(name)) return say.fixed(value, 1);
  return say.number(value, 2);
}

/** A step's formula with its figures in the place of their names, so that it can be redone by hand. */
export function worked(sheet: Sheet, { formula, figures }: Pick<Step, 'formula' | 'figures'>): string {
  const names = Object.keys(figures).sort((a, b) => b.length - a.length);
  const local = formula.replace(/(?<![\p{L}\p{N}_.])\d+\.\d+/gu, (text) => sheet.say.number(Number(text)));
  const filled =
    names.length === 0 ? local : local.replace(anyOf(names), (name) => figureText(sheet, name, figures[name] ?? null));
  return sentence(sheet, signs(sheet, filled));
}

// a name is found only where it stands alone: `M1` is not in `M10`
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Signs of arithmetic as the page draws them, however the formula spells them. */
const signs = ({ marks }: Sheet, formula: string): string =>
  formula
    .replace(/(?<=^| )[*×](?= )/g, marks.times)
    .replace(/(?<=^| )[/÷](?= )/g, marks.divided)
    .replace(/(?<= )[-−](?= )/g, marks.minus)
    .replace(/>=|≥/g, marks.least);

/** The result of a step as it stands at the right edge. */
export function result(sheet: Sheet, { what, result: value }: Pick<Step, 'what' | 'result'>, signed: boolean): string {
  if (typeof value !== 'number') return resultWord(sheet, what, value);
  if (what === 'gap') return sheet.say.signed(value, 1);
  if (what === 'trend') return sheet.say.signed(value, signed ? 2 : 1);
  if (what === 'attainment' || what === 'expected') return sheet.say.fixed(value, 2);
  if (what === 'value' || what === 'baseline' || what === 'target') return sheet.say.number(value, 2);
  if (what === 'coverage') return sheet.say.percent(value);
  return sheet.say.fixed(value, 1);
}

function resultWord({ marks, words }: Sheet, what: string, value: string | null): string {
  if (value === null) return marks.unknown;
  const known: Readonly<Record<string, string>> = {
    ...words.statuses,
    ...words.componentStatuses,
    ...words.directions,
  };
  return what === 'evidence' ? value : (known[value] ?? value);
}
