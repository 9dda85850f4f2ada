import { addMonths } from '../../src/model/day.ts';
import type { Evaluation } from '../../src/model/framework.ts';
import type { OverlapMethod } from '../../src/model/settings.ts';

/** An evaluation whose scope is spelled out. */
export interface Scoped {
  readonly evaluation: Evaluation;
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

/** The same figures by the plainest way: each cell is a text in a set, and all are compared with all. Ids sort as texts. */
export function bruteForce(scoped: readonly Scoped[], method: OverlapMethod, today: number) {
  const all = scoped.map(covered).sort((a, b) => (a.id < b.id ? -1 : 1));
  const couples = all.flatMap((a, i) => all.slice(i + 1).map((b) => ({ a, b, share: share(a.cells, b.cells) })));
  const pairs = couples.filter((each) => each.share > 0 && each.share >= method.overlap).sort(byShare);
  const sum = all.reduce((total, { cells }) => total + cells.size, 0);
  const keep = greedy(all, today);
  const coordinated = pairs
    .filter(({ a, b }) => !(a.end < today && b.end < today))
    .flatMap(({ a, b }) => [b.independent ? a.id : '', a.independent ? b.id : '']);
  return {
    pairs: pairs.map(({ a, b, share }) => ({
      a: a.id,
      b: b.id,
      kind: share >= method.duplication ? 'duplication' : 'overlap',
      share,
    })),
    repeats: repeats(all, pairs, method),
    clusters: clusters(pairs),
    redundancy: sum === 0 ? null : (sum - new Set(all.flatMap(({ cells }) => [...cells])).size) / sum,
    evaluations: all.map(({ id, cells }) => ({ id, cells: cells.size, unique: unique(id, all) })),
    keep,
    saving: all
      .filter(({ id, cells }) => cells.size > 0 && !keep.includes(id) && !coordinated.includes(id))
      .map(({ id }) => id),
  };
}

type Covered = ReturnType<typeof covered>;

interface Couple {
  readonly a: Covered;
  readonly b: Covered;
  readonly share: number;
}

function covered({ evaluation, indicators, places }: Scoped) {
  const columns = new Set(indicators.flatMap((i) => places.map((p) => `${i} at ${p}`)));
  const days = Array.from({ length: evaluation.end - evaluation.start + 1 }, (_, i) => evaluation.start + i);
  return {
    ...evaluation,
    columns,
    cells: new Set([...columns].flatMap((column) => days.map((d) => `${column} on ${d}`))),
  };
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 || b.size === 0 ? 0 : inBoth(a, b) / Math.min(a.size, b.size);
const byShare = (one: Couple, other: Couple): number =>
  other.share - one.share || (one.a.id + one.b.id < other.a.id + other.b.id ? -1 : 1);

function repeats(all: readonly Covered[], pairs: readonly Couple[], method: OverlapMethod) {
  const isPair = (a: Covered, b: Covered) => pairs.some((p) => [p.a, p.b].includes(a) && [p.a, p.b].includes(b));
  const endsFirst = (a: Covered, b: Covered) => a.end - b.end || a.start - b.start || (a.id < b.id ? -1 : 1);
  const nearestOf = (b: Covered) =>
    all
      .filter((a) => a !== b && endsFirst(a, b) < 0 && !isPair(a, b))
      .filter((a) => b.start <= addMonths(a.end, method.repeatMonths))
      .map((a) => ({ a, b, share: share(a.columns, b.columns), gapDays: Math.max(0, b.start - a.end - 1) }))
      .filter((each) => each.share > 0 && each.share >= method.duplication)
      .sort((x, y) => x.gapDays - y.gapDays || y.share - x.share || (x.a.id < y.a.id ? -1 : 1))
      .slice(0, 1);
  return all
    .flatMap(nearestOf)
    .sort(byShare)
    .map(({ a, b, share, gapDays }) => ({ a: a.id, b: b.id, share, gapDays }));
}

function clusters(pairs: readonly Couple[]): string[][] {
  let groups: string[][] = [];
  for (const { a, b } of pairs) {
    const met = groups.filter((group) => group.includes(a.id) || group.includes(b.id));
    groups = [...groups.filter((group) => !met.includes(group)), [...new Set([a.id, b.id, ...met.flat()])].sort()];
  }
  return groups.sort((a, b) => b.length - a.length || (String(a[0]) < String(b[0]) ? -1 : 1));
}

function unique(id: string, all: readonly Covered[]): number | null {
  const own = all.find((each) => each.id === id)?.cells ?? new Set();
  const others = new Set(all.filter((each) => each.id !== id).flatMap(({ cells }) => [...cells]));
  return own.size === 0 ? null : [...own].filter((cell) => !others.has(cell)).length / own.size;
}

function greedy(all: readonly Covered[], today: number): string[] {
  const kept = all.filter(({ cells, start, independent }) => cells.size > 0 && (start <= today || independent));
  const each = all.some(({ personDays }) => personDays === null);
  for (;;) {
    const known = new Set(kept.flatMap(({ columns }) => [...columns]));
    const gain = ({ columns, personDays }: Covered) =>
      [...columns].filter((column) => !known.has(column)).length / (each ? 1 : (personDays ?? 1));
    // the sort is stable: ties stay by id
    const [best] = all.filter((one) => gain(one) > 0).sort((a, b) => gain(b) - gain(a));
    if (best === undefined) return kept.map(({ id }) => id);
    kept.push(best);
  }
}
