import type { Step, WhyNot } from '../../model/explanation.ts';
import { sentence, type TerminalPage } from './terminal-page.ts';

/**
 * How many decimals a figure has, told by its name: scores one, attainments two, all else as many as there are, up to two.
 *
 * @param more decimals beyond those, where it has them
 */
export function figureText(
  { say, marks, words }: TerminalPage,
  name: string,
  value: number | string | null,
  more: number,
): string {
  if (value === null) return marks.unknown;
  if (typeof value === 'string') return words.statuses[value as keyof typeof words.statuses] ?? value;
  if (/weight|share|baseline|target|tolerance|value/i.test(name)) return say.number(value, 2, more);
  if (/attainment|expected/i.test(name)) return say.fixed(value, 2, more);
  if (/score|activity|output|outcome|impact|results|gap/i.test(name)) return say.fixed(value, 1, more);
  return say.number(value, 2, more);
}

/** A step's formula with its figures in the place of their names, so that it can be redone by hand. */
export function worked(
  page: TerminalPage,
  { formula, figures }: Pick<Step, 'formula' | 'figures'>,
  precision: (name: string) => number,
): string {
  const names = Object.keys(figures).sort((a, b) => b.length - a.length);
  const { text, left } = elided(page, formula);
  const local = text.replace(/(?<![\p{L}\p{N}_.])\d+\.\d+/gu, (text) => page.say.number(Number(text)));
  const filled =
    names.length === 0
      ? local
      : local.replace(anyOf(names), (name) => figureText(page, name, figures[name] ?? null, precision(name)));
  const all = figures['n'];
  const count = left === 0 ? '' : `, ${page.terminal.explain.values(typeof all === 'number' ? all : left)}`;
  return sentence(page, signs(page, filled)) + count;
}

/** More terms than these are told by the first three, the last, and how many there are. */
const most = 24;
const first = 3;

/** A formula whose long sums and lists are left out in the middle, as rows are; `left` counts the terms of the longest. */
function elided({ marks }: TerminalPage, formula: string): { text: string; left: number } {
  let left = formula.includes('…') ? most : 0;
  const cutAt = (sign: string) => (run: string) => {
    const terms = run.split(sign);
    if (terms.length <= most) return run;
    left = Math.max(left, terms.length);
    return [...terms.slice(0, first), marks.cut, terms.at(-1)].join(sign);
  };
  const text = formula.replace(/[^()]+/g, (run) =>
    [' + ', ', ', ' × '].reduce((shortened, sign) => cutAt(sign)(shortened), run),
  );
  return { text: text.replaceAll('…', marks.cut), left };
}

// a name is found only where it stands alone: `M1` is not in `M10`
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Signs of arithmetic as the page draws them, however the formula spells them. */
const signs = ({ marks }: TerminalPage, formula: string): string =>
  formula
    .replace(/(?<=^| )[*×](?= )/g, marks.times)
    .replace(/(?<=^| )[/÷](?= )/g, marks.divided)
    .replace(/(?<= )[-−](?= )/g, marks.minus)
    .replace(/>=|≥/g, marks.least)
    .replace(/<=|≤/g, marks.most);

type OfStep = Pick<Step, 'what' | 'result' | 'why'>;

/** There is nothing to know: the framework does not give it, or the period before has none. */
const absent: ReadonlySet<WhyNot> = new Set([
  'no-baseline',
  'no-target',
  'no-tolerance',
  'nothing-weighs',
  'carried',
  'no-previous',
] as const);

/** The result of a step as it stands at the right edge. */
export function result(
  page: TerminalPage,
  { what, why, result: value }: OfStep,
  inAttainment: boolean,
  more: number,
): string {
  if (typeof value !== 'number') return resultWord(page, { what, why, result: value });
  if (what === 'trend') return page.say.signed(value, inAttainment ? 2 : 1);
  if (what === 'attainment' || what === 'expected') return page.say.fixed(value, 2, more);
  if (['value', 'baseline', 'target', 'tolerance'].includes(what)) return page.say.number(value, 2, more);
  if (what === 'coverage') return page.say.percent(value);
  return page.say.fixed(value, 1, more);
}

function resultWord({ marks, words }: TerminalPage, { what, why, result: value }: OfStep): string {
  if (value === null) return why !== undefined && absent.has(why) ? marks.nothing : marks.unknown;
  const known: Readonly<Record<string, string>> = {
    ...words.statuses,
    ...words.componentStatuses,
    ...words.directions,
  };
  return what === 'evidence' ? String(value) : (known[value] ?? String(value));
}
