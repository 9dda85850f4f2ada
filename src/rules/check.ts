import type { Fault } from '../model/fault.ts';
import { rules } from './list.ts';
import type { Stage, Stages } from './rule.ts';

/** The faults of every rule of one stage, in the order of the list. */
export function* check<S extends Exclude<Stage, 'reading'>>(on: S, context: Stages[S]): Generator<Fault> {
  for (const rule of rules) {
    if (rule.on !== on || rule.check === undefined) continue;
    for (const raised of rule.check(context as never)) yield { ...raised, code: rule.code };
  }
}
