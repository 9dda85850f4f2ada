import { byCodePoint } from '../model/code-point.ts';
import { type Day, iso } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import type { Overlap } from '../model/overlap-figures.ts';
import { meets, type Span } from '../model/period.ts';
import { componentsOf } from './evaluation-components.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';

/**
 * The components on which `owners` or more owners run evaluations on the same day, whether or not their subjects meet: the
 * unbroken spans of such days, and who is active on them.
 *
 * @see spec 4, "Fragmentation"
 */
export function fragmentation(plan: EvaluationPlan, { owners }: { readonly owners: number }): Overlap['fragmentation'] {
  const names = componentsOf(plan.universe);
  const active = plan.boxes.flatMap((box) => names(box).map((component) => ({ component, box })));
  return [...grouped(active, ({ component }) => component)]
    .flatMap(([component, ofIt]) =>
      entry(
        component,
        ofIt.map(({ box }) => box),
        owners,
      ),
    )
    .sort((a, b) => byCodePoint(a.component, b.component));
}

function entry(component: string, boxes: readonly Box[], owners: number): Overlap['fragmentation'] {
  const spans = crowded(boxes, owners);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const active = boxes.filter((box) => meetsAny(box, spans));
  return [
    {
      component,
      owners: [...new Set(active.map(({ evaluation }) => evaluation.owner))].sort(byCodePoint),
      evaluations: active.map(({ evaluation }) => evaluation.id),
      from: iso(first.start),
      to: iso(last.end),
      spans: spans.map(({ start, end }): [string, string] => [iso(start), iso(end)]),
    },
  ];
}

/** The unbroken spans of days on which so many owners or more are active, in order. */
function crowded(boxes: readonly Box[], owners: number): Span[] {
  const spans: Span[] = [];
  const active = new Map<string, number>();
  let since: Day | null = null;
  for (const { day, changes } of turns(boxes)) {
    for (const { owner, by } of changes) {
      const count = (active.get(owner) ?? 0) + by;
      if (count === 0) active.delete(owner);
      else active.set(owner, count);
    }
    if (active.size >= owners) since ??= day;
    else if (since !== null) {
      spans.push({ start: since, end: day - 1 });
      since = null;
    }
  }
  return spans;
}

interface Turn {
  readonly day: Day;
  readonly changes: readonly { readonly owner: string; readonly by: 1 | -1 }[];
}

/** The days on which an evaluation starts or has ended the day before, in order. */
function turns(boxes: readonly Box[]): Turn[] {
  const changes = boxes.flatMap(({ start, end, evaluation: { owner } }) => [
    { day: start, owner, by: 1 as const },
    { day: end + 1, owner, by: -1 as const },
  ]);
  return [...grouped(changes, ({ day }) => day)]
    .map(([day, ofDay]) => ({ day, changes: ofDay }))
    .sort((a, b) => a.day - b.day);
}

/** Whether one of some spans, in order and apart, meets this one: the first that has not ended before it, by halving. */
function meetsAny(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const first = spans[low];
  return first !== undefined && meets(first, span);
}
