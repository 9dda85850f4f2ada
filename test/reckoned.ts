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
    .replace(/\|([^|]+)\|/g, 'Math.abs($1)')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**')
    .replaceAll('≤', '<=')
    .replace(/\bln\(/g, 'Math.log(')
    .replace(/\b(min|max)\(/g, 'Math.$1(')
    .replace(/\blast\(/g, '((...all) => all.at(-1))(');
  return new Function(...names, `return ${code}`)(...names.map((name) => figures[name]));
}
