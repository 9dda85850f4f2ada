import type { ExplainedPart, Step, WhyNot } from '../../model/explanation.ts';
import type { Per } from '../../model/framework.ts';
import type { ChainState } from '../../model/scores.ts';
import { gapState } from '../../model/threshold.ts';
import { type Gap, gapFigures } from '../../rules/gap-figures.ts';
import { apart } from './apart.ts';
import { type Precision, precisionOf } from './precision.ts';
import { figureText, result, worked } from './printed-formula.ts';
import type { TerminalPage } from './terminal-page.ts';

/** A step of a working as it is printed. */
export interface PrintedStep {
  readonly name: string;
  readonly text: string;
  readonly result: string;
  /** a figure stands after a sign of equality, under the figures of the other steps; a state stands alone */
  readonly isFigure: boolean;
  readonly parts: readonly ExplainedPart[];
}

/** Steps in words: the two goals in one line where they are made alike; grades and changes as sentences. */
export function printedSteps(page: TerminalPage, steps: readonly Step[], inAttainment: boolean): PrintedStep[] {
  const printed: PrintedStep[] = [];
  const precisions = precisionOf(page, steps, inAttainment);
  for (let i = 0; i < steps.length; i++) {
    const [step, next] = [steps[i], steps[i + 1]];
    const precision = precisions[i];
    if (step === undefined || precision === undefined) continue;
    const context: Context = { page, inAttainment, precision };
    const goals = next === undefined ? null : bothGoals(context, step, next);
    printed.push(goals ?? toldStep(context, step));
    if (goals !== null) i++;
  }
  return printed;
}

/** What a step is printed with. */
interface Context {
  readonly page: TerminalPage;
  readonly inAttainment: boolean;
  readonly precision: Precision;
}

function toldStep(context: Context, step: Step): PrintedStep {
  const { page } = context;
  const isTrend = step.what === 'trend' && typeof step.figures['direction'] === 'string';
  return {
    name: stepName(page, step.what),
    text: [text(context, step), ...places(step)].filter((part) => part !== '').join('    '),
    result: stateOrFigure(context, step, isTrend),
    isFigure: typeof step.result === 'number' && !isTrend,
    parts: step.parts ?? [],
  };
}

function stateOrFigure({ page, inAttainment, precision }: Context, step: Step, isTrend: boolean): string {
  const { direction } = step.figures;
  if (isTrend) return page.words.directions[direction as keyof typeof page.words.directions] ?? String(direction);
  const gap = gapOf(step);
  const shown = gap === null ? result(page, step, inAttainment, precision.result) : gapFigures(gap, 1, page.say).gap;
  return step.what === 'evidence' ? `= ${shown}` : shown;
}

const stepName = ({ terminal }: TerminalPage, what: string): string => {
  const known: Readonly<Record<string, string>> = terminal.steps;
  return Object.hasOwn(known, what) ? (known[what] ?? what) : what.charAt(0).toUpperCase() + what.slice(1);
};

function text(context: Context, step: Step): string {
  const { page, precision } = context;
  const { what, figures, result: value } = step;
  if (step.why !== undefined) return whyText(page, step, step.why);
  if (what === 'evidence' && 'coverageGrade' in figures) return grades(page, figures);
  if (what === 'expected') return expected(page, step);
  const gap = gapOf(step);
  if (gap !== null) return gapText(page, gap, figures['state']);
  if (what === 'trend' && typeof value === 'number')
    return change(context, figures, value) ?? worked(page, step, precision.figure);
  return [perText(page, figures), worked(page, step, precision.figure)].filter((part) => part !== '').join(', ');
}

/** `per year`, where a goal is for another span than the period. */
const perText = ({ terminal }: TerminalPage, { per }: Step['figures']): string =>
  terminal.explain.per[per as Per] ?? '';

function expected(page: TerminalPage, { figures: { daysOver, daysAll } }: Step): string {
  const { explain } = page.terminal;
  if (typeof daysOver !== 'number' || typeof daysAll !== 'number') return explain.ownGoal;
  return explain.daysOver(daysOver, daysAll);
}

/** The figures of a component's gap or a chain's. */
function gapOf({ what, figures, result: gap }: Step): Gap | null {
  const [activity, result] =
    what === 'gap'
      ? [figures['output'], figures['results']]
      : what === 'chain'
        ? [figures['activity'], figures['score']]
        : [];
  if (typeof activity !== 'number' || typeof result !== 'number' || typeof gap !== 'number') return null;
  return { activity, result, gap };
}

/** `82.1 − 13.4, at least 25: decoupled` */
function gapText({ say, terminal, marks }: TerminalPage, gap: Gap, state: Step['result'] = gapState(gap.gap)): string {
  const { activity, result: changed } = gapFigures(gap, 1, say);
  const sum = `${activity} ${marks.minus} ${changed}`;
  const named = state === null ? undefined : terminal.explain.chainStates[state as ChainState];
  return named === undefined ? sum : `${sum}, ${named.replace('−', marks.minus)}`;
}

/** Why there is no result, after what it is of: `Police: none of 2 known`. */
function whyText(page: TerminalPage, { what, formula, figures, result: value }: Step, why: WhyNot): string {
  const { terminal, say } = page;
  const amount = (name: string): number => (typeof figures[name] === 'number' ? figures[name] : 0);
  const [share, least] = apart(amount('share'), amount('least'), 0, say.percent);
  const { period } = figures;
  const values = { known: amount('known'), total: amount('of'), share, least, period: String(period ?? '') };
  const said = terminal.explain.why[why](values);
  if (what === 'evidence') return terminal.explain.henceD(said, String(value));
  const component = formula.endsWith(':') ? String(figures['component'] ?? '') : '';
  return component === '' ? said : `${terminal.label(component)}${said}`;
}

/** `known, carried, late: A; low quality, 4 of 21 rows: B` */
function grades({ terminal, say }: TerminalPage, figures: Step['figures']): string {
  const { lowRows, rows } = figures;
  const low = typeof lowRows === 'number' && typeof rows === 'number' && lowRows > 0;
  const names = {
    coverageGrade: terminal.grades.coverage,
    carriedGrade: terminal.grades.carried,
    lateGrade: terminal.grades.late,
    lostGrade: terminal.grades.lostEvents,
    lowGrade: low ? terminal.grades.lowRows(say.number(lowRows), say.number(rows)) : terminal.grades.low,
  };
  const groups = ['A', 'B', 'C', 'D'].flatMap((grade) => {
    const same = Object.entries(names).filter(([member]) => figures[member] === grade);
    return same.length === 0
      ? []
      : [`${terminal.label(same.map(([, name]) => name).join(', ')).trimEnd()}\u00a0${grade}`];
  });
  return terminal.semicolons(groups);
}

/** `0.90, after 0.75 in 2024/25: +0.15` */
function change({ page, inAttainment, precision }: Context, figures: Step['figures'], value: number): string | null {
  const [name, nameBefore] = inAttainment ? ['attainment', 'previousAttainment'] : ['score', 'previousScore'];
  const [now, before] = [figures[name], figures[nameBefore]];
  const { period } = figures;
  if (typeof now !== 'number' || typeof before !== 'number' || typeof period !== 'string') return null;
  const digits = inAttainment ? 2 : 1;
  const { say, terminal } = page;
  return terminal.changeSince(
    say.fixed(now, digits, precision.figure(name)),
    say.fixed(before, digits, precision.figure(nameBefore)),
    period,
    say.signed(value, digits),
  );
}

const places = ({ at = [] }: Step): string[] => {
  const named = [...new Set(at.map(({ file, line }) => `${file}:${line}`))];
  return named.length === 0 ? [] : [named.join(', ')];
};

/** Baseline and target in one line, `× 12 ÷ 12    indicators.csv:2    2,400 to 3,600`, where they are scaled alike and stand in one row. */
function bothGoals({ page, precision }: Context, baseline: Step, target: Step): PrintedStep | null {
  if (baseline.what !== 'baseline' || target.what !== 'target') return null;
  if (typeof baseline.result !== 'number' || typeof target.result !== 'number') return null;
  const scale = ({ formula, what, figures }: Step) =>
    [perText(page, figures), worked(page, { formula: formula.replace(what, '').trim(), figures }, precision.figure)]
      .filter((part) => part !== '')
      .join(', ');
  if (scale(baseline) !== scale(target) || places(baseline).join() !== places(target).join()) return null;
  return {
    name: page.terminal.steps.goals,
    text: [scale(baseline), ...places(baseline)].filter((part) => part !== '').join('    '),
    result: page.terminal.ids(
      figureText(page, 'baseline', baseline.result, precision.figure('baseline')),
      figureText(page, 'target', target.result, precision.figure('target')),
    ),
    isFigure: false,
    parts: [],
  };
}
