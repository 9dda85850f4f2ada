import type { Fault } from '../../model/fault.ts';
import type { Indicator } from '../../model/framework.ts';
import type { Gathered, GatheredRows } from './gather.ts';
import { causeOf as causeOfAbsent, nearestId } from './ids.ts';

/**
 * Checks what indicators contribute to. Unknown ids are told and taken out; an indicator none of whose ids remains is left out
 * for that, or set aside with the row it waits for. It may be one that others wait for, so this goes on until nothing changes.
 */
export function settleChains({ rows, leftOut, unread }: GatheredRows<Indicator>): void {
  const byId = new Map(rows.map((gathered) => [gathered.id, gathered] as const));
  const ids = { index: new Map(rows.map(({ id }, i) => [id, i] as const)), leftOut, unread };
  const causeOf = (id: string): Fault | null => {
    const row = byId.get(id)?.row;
    return row === undefined ? causeOfAbsent(id, [ids]) : (row.error ?? row.waitsFor);
  };
  for (const { made, row, sheet } of rows) {
    const unknown = made.contributesTo.filter((id) => !byId.has(id) && causeOf(id) === null);
    const before = row.error;
    for (const id of unknown)
      row.unknownId(
        'contributes_to',
        id,
        'indicator',
        nearestId(id, [ids]),
        unknown.length === made.contributesTo.length,
      );
    if (before === null && row.error !== null) sheet.leaveOut(1);
  }
  spread(rows, causeOf, (id) => byId.has(id) || causeOf(id) !== null);
}

/** Sets aside what has nothing left to contribute to, from row to row against the direction of the links. */
function spread(
  rows: readonly Gathered<Indicator>[],
  causeOf: (id: string) => Fault | null,
  isKnown: (id: string) => boolean,
): void {
  const namedBy = new Map<string, Gathered<Indicator>[]>();
  for (const gathered of rows) {
    for (const id of gathered.made.contributesTo) {
      const before = namedBy.get(id);
      if (before === undefined) namedBy.set(id, [gathered]);
      else before.push(gathered);
    }
  }
  const gone = [...namedBy.keys()].filter((id) => causeOf(id) !== null);
  for (let id = gone.pop(); id !== undefined; id = gone.pop()) {
    for (const { id: own, row, made } of namedBy.get(id) ?? []) {
      if (causeOf(own) !== null) continue;
      const causes = made.contributesTo.filter(isKnown).map(causeOf);
      if (causes.some((cause) => cause === null)) continue;
      row.waitsFor = causes[0] ?? null;
      gone.push(own);
    }
  }
}

/** Indicators with the links that are there and close no circle; each link that does is told, at the row the circle begins with. */
export function withoutCycles(used: readonly Gathered<Indicator>[]): Indicator[] {
  const byId = new Map(used.map((gathered) => [gathered.id, gathered] as const));
  const links = new Map(used.map(({ id, made }) => [id, made.contributesTo.filter((to) => byId.has(to))] as const));
  const closing = new Map<string, Set<string>>();
  const done = new Set<string>();
  // a walk with its own stack: a chain may be longer than the program's
  for (const { id } of used) {
    const path: { id: string; next: number }[] = done.has(id) ? [] : [{ id, next: 0 }];
    const onPath = new Set(path.map((step) => step.id));
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const to = links.get(step.id)?.[step.next++];
      if (to === undefined) {
        done.add(step.id);
        onPath.delete(step.id);
        path.pop();
      } else if (onPath.has(to)) {
        const ids = path.slice(path.findIndex((before) => before.id === to)).map((before) => before.id);
        byId.get(to)?.row.tell('plan/chain-cycle', 'contributes_to', { ids: [...ids, to] }, { indicators: ids });
        closing.set(step.id, (closing.get(step.id) ?? new Set()).add(to));
      } else if (!done.has(to)) {
        path.push({ id: to, next: 0 });
        onPath.add(to);
      }
    }
  }
  return used.map(({ id, made }) => ({
    ...made,
    contributesTo: (links.get(id) ?? []).filter((to) => !closing.get(id)?.has(to)),
  }));
}
