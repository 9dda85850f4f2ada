import type { Step } from '../src/model/explanation.ts';

/** Steps of an explanation whose formula with its figures does not give its result to 1e-9, each as text. */
export const misreckoned = (steps: readonly Step[]): string[] =>
  steps
    .filter((step) => isReckoned(step) && !isRight(step))
    .map(({ what, formula, figures, result }) => `${what}: ${formula} ${JSON.stringify(figures)} = ${result}`);

/** Whether a step can be redone: others tell a grade or a choice. */
export const isReckoned = ({ formula, result }: Step): boolean => typeof result === 'number' && formula !== '';

function isRight(step: Step): boolean {
  const again = redone(step);
  return typeof again === 'boolean' ? again : Math.abs(Number(again) - Number(step.result)) < 1e-9;
}

/** A step as a reader would redo it: figures put in the place of their names. */
function redone({ formula, figures }: Step): unknown {
  const names = Object.keys(figures).filter((name) => typeof figures[name] === 'number');
  const code = formula
    .replace(/^(where|component): /, '')
    .replace(/ \(period\)$/, '')
    .replace(/\|([^|]+)\|/g, 'abs($1)')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**')
    .replaceAll('≤', '<=');
  const known = { ...arithmetic, ...figures };
  const given = [...Object.keys(arithmetic), ...names] as (keyof typeof known)[];
  return new Function(...given, `return ${code}`)(...given.map((name) => known[name]));
}

/** What formulas call. */
export const arithmetic = {
  abs: Math.abs,
  ln: Math.log,
  min: Math.min,
  max: Math.max,
  last: (...values: number[]) => values.at(-1),
  median: (...values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
    return middle.reduce((a, b) => a + b, 0) / middle.length;
  },
};
