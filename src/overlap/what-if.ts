import { CannotRun } from '../model/cannot-run.ts';
import { type Day, dayOf } from '../model/day.ts';
import type { Evaluation } from '../model/framework.ts';
import { noSuch } from '../model/problems/no-such.ts';

/**
 * The evaluations after changes as people type them: `drop=E4,E7`, `shift=E4:+30d`. Dropped ones are cancelled: the places
 * they named stay known.
 *
 * @throws CannotRun for a change that is none of these, an id that no evaluation has, or a shift out of the calendar
 * @see spec 4, "What if"
 */
export function evaluationsAfter(evaluations: readonly Evaluation[], changes: readonly string[]): Evaluation[] {
  const byId = new Map(evaluations.map((each) => [each.id, each]));
  for (const typed of changes) {
    const { ids, change } = parse(typed);
    for (const id of ids) {
      const evaluation = byId.get(id);
      if (evaluation === undefined) throw unknown(typed, id, [...byId.keys()]);
      byId.set(id, change(evaluation));
    }
  }
  return [...byId.values()];
}

interface Change {
  readonly ids: readonly string[];
  readonly change: (evaluation: Evaluation) => Evaluation;
}

function parse(typed: string): Change {
  const [verb, value] = halves(typed, typed.indexOf('='));
  if (verb === 'drop') return { ids: idsOf(typed, value), change: (each) => ({ ...each, status: 'cancelled' }) };
  const [ids, by] = halves(value, value.lastIndexOf(':'));
  const [, sign, count] = /^([+\-\u2212]?)(\d{1,6})d$/.exec(by) ?? [];
  if (verb !== 'shift' || count === undefined) throw malformed(typed);
  const days = sign === '' || sign === '+' ? Number(count) : -Number(count);
  return { ids: idsOf(typed, ids), change: (each) => shifted(typed, each, days) };
}

const halves = (text: string, at: number): [string, string] =>
  at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];

function idsOf(typed: string, list: string): string[] {
  const ids = list.split(',').map((id) => id.trim());
  if (ids.includes('')) throw malformed(typed);
  return ids;
}

function shifted(typed: string, evaluation: Evaluation, days: number): Evaluation {
  const start: Day = evaluation.start + days;
  const end: Day = evaluation.end + days;
  if (start < dayOf(1000, 1, 1) || end > dayOf(9999, 12, 31)) {
    throw new CannotRun({ problem: 'whatIfTooFar', text: typed, id: evaluation.id });
  }
  return { ...evaluation, start, end };
}

const malformed = (typed: string): CannotRun => new CannotRun({ problem: 'whatIfMalformed', text: typed });

/** The evaluations that a message lists. */
const mostListed = 5;

function unknown(typed: string, id: string, ids: readonly string[]): CannotRun {
  const all = [...ids.slice(0, mostListed), ...(ids.length > mostListed ? ['…'] : [])];
  return new CannotRun(noSuch('evaluation', { name: id, names: ids, all, option: `--what-if ${typed}` }));
}
