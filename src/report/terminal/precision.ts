import type { Step } from '../../model/explanation.ts';
import { figureText, result } from './printed-formula.ts';
import { halfOfLastPlace, printedFigure, recomputed } from './recomputed.ts';
import type { TerminalPage } from './terminal-page.ts';

/** How many decimals beyond the usual ones each figure of a step, and its result, is printed with. */
export interface Precision {
  readonly figure: (name: string) => number;
  readonly result: number;
}

/** With more than these a double has no further figure. */
const finest = 17;

/**
 * As many decimals as it takes to redo a working from what is printed: the figures of a step, put into its formula as they
 * are printed, give its result as it is printed, to half a unit of its last place; and what goes on into another step is
 * printed alike in both.
 *
 * @returns the precision of each step, in their order
 */
export function precisionOf(page: TerminalPage, steps: readonly Step[], inAttainment: boolean): Precision[] {
  // figures of one step alone are told by their number: value1, weight2
  const shared = new Map<string, number>();
  const own = steps.map(() => 0);
  const precisions = steps.map(
    ({ what }, i): Precision => ({
      figure: (name) => (isNumbered(name) ? (own[i] ?? 0) : (shared.get(name) ?? 0)),
      get result() {
        return shared.get(what) ?? 0;
      },
    }),
  );
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, step] of steps.entries()) {
      const precision = precisions[i];
      const more = own[i] ?? 0;
      if (precision === undefined || more >= finest || comesOut({ page, step, inAttainment }, precision)) continue;
      own[i] = more + 1;
      for (const name of Object.keys(step.figures)) {
        if (!isNumbered(name)) shared.set(name, Math.max(shared.get(name) ?? 0, more + 1));
      }
      changed = true;
    }
  }
  return precisions;
}

const isNumbered = (name: string): boolean => /\d$/.test(name);

interface Printing {
  readonly page: TerminalPage;
  readonly step: Step;
  readonly inAttainment: boolean;
}

/** Whether the printed figures give the printed result; of what can't be redone nothing more is asked. */
function comesOut({ page, step, inAttainment }: Printing, { figure, result: more }: Precision): boolean {
  const { what, formula, figures } = step;
  // printed with decimals of their own, and days of days
  if (what === 'gap' || what === 'chain' || what === 'expected') return true;
  const { lang } = page.page;
  const exact = recomputed(formula, (name) => numberOf(figures[name]));
  // nor of what overflows on the way, as value × weight of 1e300 each
  if (exact === null || (typeof exact === 'number' && !Number.isFinite(exact))) return true;
  const again = recomputed(formula, (name) => {
    const value = numberOf(figures[name]);
    return value === null ? null : printedFigure(figureText(page, name, value, figure(name)), lang);
  });
  if (typeof again === 'boolean' || typeof exact === 'boolean') return again === exact;
  if (typeof step.result !== 'number' || again === null) return true;
  const text = result(page, step, inAttainment, more);
  const unit = text.endsWith('%') ? 100 : 1;
  const off = Math.abs(again * unit - printedFigure(text, lang));
  // and a hair for what doubles lose in working it out
  return off <= halfOfLastPlace(text, lang) * (1 + 1e-6);
}

const numberOf = (figure: Step['figures'][string] | undefined): number | null =>
  typeof figure === 'number' ? figure : null;
