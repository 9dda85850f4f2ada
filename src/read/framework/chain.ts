import { byCodePoint } from '../../model/code-point.ts';
import type { Indicator } from '../../model/framework.ts';
import type { Gathered, GatheredRows } from './gathered-rows.ts';
import { causeOf, type Ids, knownIds, severalIn } from './references.ts';

/** Tells of ids in `contributes_to` that nothing has. Only the link is lost: what an indicator measures stands without it. */
export function tellUnknownLinks({ rows, leftOut, unread }: GatheredRows<Indicator>): void {
  const ids: Ids = { index: new Map(rows.map(({ id }, i) => [id, i] as const)), leftOut, unread };
  const { nearest } = knownIds(ids, null);
  for (const { value, row } of rows) {
    for (const id of row.garbled ? [] : value.contributesTo) {
      if (ids.index.has(id) || causeOf(id, [ids]) !== null) continue;
      const facts = { id, subject: 'indicator', nearest: nearest.indicator(id), list: severalIn(id, [ids]) } as const;
      row.unknownId('contributes_to', facts);
    }
  }
}

/** Indicators with the links that are there and close no circle; each link that does is told, at the row the circle begins with. */
export function withoutCycles(used: readonly Gathered<Indicator>[]): Indicator[] {
  const byId = new Map(used.map((gathered) => [gathered.id, gathered] as const));
  const links = new Map(used.map(({ id, value }) => [id, value.contributesTo.filter((to) => byId.has(to))] as const));

  const closing = new Map<string, Set<string>>();
  const done = new Set<string>();
  // by ids, so that a circle begins with the same one in whatever order the rows stand;
  // a walk with its own stack: a chain may be longer than the program's
  for (const id of used.map((gathered) => gathered.id).sort(byCodePoint)) {
    const path: { id: string; next: number }[] = done.has(id) ? [] : [{ id, next: 0 }];
    /** where on the path an indicator stands */
    const onPath = new Map(path.map((step, at) => [step.id, at]));
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const to = links.get(step.id)?.[step.next++];
      const from = to === undefined ? undefined : onPath.get(to);
      if (to === undefined) {
        done.add(step.id);
        onPath.delete(step.id);
        path.pop();
      } else if (from !== undefined) {
        const ids = path.slice(from).map((before) => before.id);
        byId.get(to)?.row.tell('plan/chain-cycle', 'contributes_to', { ids: [...ids, to] }, { indicators: ids });
        closing.set(step.id, (closing.get(step.id) ?? new Set()).add(to));
      } else if (!done.has(to)) {
        path.push({ id: to, next: 0 });
        onPath.set(to, path.length - 1);
      }
    }
  }
  return used.map(({ id, value }) => ({
    ...value,
    contributesTo: (links.get(id) ?? []).filter((to) => !closing.get(id)?.has(to)),
  }));
}
