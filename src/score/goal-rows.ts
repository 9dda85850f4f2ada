import type { Day } from '../model/day.ts';
import { accumulates, isFlow } from '../model/flow.ts';
import type { Framework, Indicator, TargetRow } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import { days, type Period, type Span, within } from '../model/period.ts';
import { targetRows } from '../model/target-rows.ts';

export type Side = 'baseline' | 'target';

/** Finds the rows of targets.csv that can hold for an indicator, by id, in a place (`null`: in the mission as a whole). */
export function goalRowsByPlace(
  framework: Pick<Framework, 'targets'>,
): (indicator: string, place: string | null) => TargetRow[] {
  const rows = new Map(
    [...targetRows(framework)].map(([id, own]) => [id, grouped(own, ({ location }) => location)] as const),
  );
  return (indicator, place) => {
    const byPlace = rows.get(indicator);
    const everywhere = byPlace?.get(null) ?? [];
    return place === null ? everywhere : [...(byPlace?.get(place) ?? []), ...everywhere];
  };
}

/** What a goal is of. */
interface GoalSubject {
  readonly indicator: Indicator;
  /** `null`: the mission as a whole, for which rows with a place do not hold */
  readonly place: string | null;
  readonly period: Period;
}

/**
 * The rows of targets.csv that say most of one side of the goals: of place and period, of the place, of the period.
 *
 * @param rows of the indicator
 * @returns none where indicators.csv speaks; several where together they fill the period
 * @see spec 3, "Goals", targets.csv
 */
export function goalRows(
  rows: readonly TargetRow[],
  side: Side,
  { indicator, place, period }: GoalSubject,
): readonly TargetRow[] {
  const filled = rows.filter((row) => row[side] !== null);
  if (filled.length === 0) return filled;
  if (place !== null) {
    const own = filled.filter(({ location }) => location === place);
    const ofPeriod = holding(own, indicator, period);
    if (ofPeriod.length > 0) return ofPeriod;
    const ofPlace = own.filter((row) => row.period === null).slice(0, 1);
    if (ofPlace.length > 0 || isSummedOverPlaces(indicator)) return ofPlace;
  }
  return holding(
    filled.filter(({ location }) => location === null),
    indicator,
    period,
  );
}

/** Whether the mission's goal is no goal of a place: it adds up over the places. */
export const isSummedOverPlaces = ({ overPlaces }: Pick<Indicator, 'overPlaces'>): boolean => overPlaces === 'sum';

/** A row for exactly the period, else of a sum the fewest that fill it, else the shortest that holds it. */
function holding(rows: readonly TargetRow[], indicator: Indicator, period: Span): readonly TargetRow[] {
  const dated = rows.flatMap((row) => (row.period === null ? [] : [{ row, span: row.period }]));
  const exact = dated.find(({ span }) => span.start === period.start && span.end === period.end);
  if (exact !== undefined) return [exact.row];
  // goals that accumulate are totals: those of two quarters don't add up to the half-year's
  if (isFlow(indicator) && !accumulates(indicator)) {
    const filling = fewestThatFill(dated, period);
    if (filling.length > 0) return filling;
  }
  const [shortest] = dated
    .filter(({ span }) => within(period, span))
    .sort((a, b) => days(a.span) - days(b.span) || b.span.start - a.span.start);
  return shortest === undefined ? [] : [shortest.row];
}

interface Dated {
  readonly row: TargetRow;
  readonly span: Span;
}

/** The fewest rows that follow one another from the first day of a period to its last; none where they leave a gap. */
function fewestThatFill(dated: readonly Dated[], period: Span): readonly TargetRow[] {
  interface Path {
    readonly length: number;
    readonly last: TargetRow | null;
    readonly before: Path | null;
  }
  /** by the day that follows: the shortest way to it */
  const paths = new Map<Day, Path>([[period.start, { length: 0, last: null, before: null }]]);
  const inside = dated.filter(({ span }) => within(span, period));
  // of two ways as short the one whose rows are longer at the end stands: it comes first
  inside.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const { row, span } of inside) {
    const before = paths.get(span.start);
    if (before === undefined) continue;
    const known = paths.get(span.end + 1);
    if (known !== undefined && known.length <= before.length + 1) continue;
    paths.set(span.end + 1, { length: before.length + 1, last: row, before });
  }
  const rows: TargetRow[] = [];
  for (let path = paths.get(period.end + 1) ?? null; path !== null; path = path.before) {
    if (path.last !== null) rows.push(path.last);
  }
  return rows.reverse();
}
