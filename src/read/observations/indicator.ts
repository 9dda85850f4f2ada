import type { Fault } from '../../model/fault.ts';
import type { Framework, Indicator } from '../../model/framework.ts';
import { nfc } from '../../model/normal-form.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import { detached, memo } from '../cells/memo.ts';
import type { Measured } from '../framework/goal.ts';
import { causeOf, type Known } from '../framework/ids.ts';
import type { Reading } from '../reading.ts';
import type { Sheet } from '../rows/sheet.ts';

/** Whose an observation is: an indicator's, one's whose row was left out, or nobody's. */
export type Whose =
  | { readonly is: 'there'; readonly id: string; readonly index: number; readonly measured: Measured }
  | { readonly is: 'waiting'; readonly cause: Fault }
  | UnknownIndicator;

interface UnknownIndicator {
  readonly is: 'unknown';
  readonly id: string;
  readonly nearest: string | null;
  /** the place of the nearest in the framework, where it is there */
  readonly index: number | null;
}

/** A measure that is not known: any number will do. */
export const anyMeasure: Measured = { measure: null, percentAllowed: true };

const measuredOf = ({ measure, measureFrom }: Indicator): Measured => ({
  measure,
  percentAllowed: measure === 'percent' || measureFrom !== 'cell',
});

/**
 * Looks indicators up by their ids. Without a file of indicators ids are numbered as they come, so that rows of the same
 * indicator can still be told from others.
 *
 * @param unlisted takes those ids
 */
export function indicatorLookup(
  { indicators: ids, nearest: meant }: Known,
  indicators: readonly Indicator[],
  unlisted: string[] = [],
): (text: string) => Whose {
  if (ids === null) return numbered(unlisted);
  const measured = indicators.map(measuredOf);
  return memo((text): Whose => {
    const id = nfc(text);
    const index = ids.index.get(id);
    if (index !== undefined) return { is: 'there', id, index, measured: measured[index] ?? anyMeasure };
    const cause = causeOf(id, [ids]);
    if (cause !== null) return { is: 'waiting', cause };
    const nearest = meant.indicator(id);
    return { is: 'unknown', id, nearest, index: ids.index.get(nearest ?? '') ?? null };
  });
}

/** Each id its number, in the order in which they come. */
function numbered(unlisted: string[]): (text: string) => Whose {
  const numbers = new Map(unlisted.map((id, i) => [id, i]));
  return (text) => {
    const id = nfc(text);
    let index = numbers.get(id);
    if (index === undefined) {
      index = unlisted.push(detached(id)) - 1;
      numbers.set(unlisted[index] ?? id, index);
    }
    return { is: 'there', id, index, measured: anyMeasure };
  };
}

/** Takes note that values of an indicator were left out; of an unknown id, that they may be the nearest's. */
export function lose(whose: Whose, { lost }: Pick<Reading, 'lost'>, what: 'rows' | 'events' = 'rows'): void {
  if (whose.is === 'waiting' || whose.index === null) return;
  lost.indicators.add(whose.index);
  if (what === 'events') lost.events.add(whose.index);
}

/** The same of every indicator: nobody knows whose the values were. */
export function loseAll(
  { indicators }: Pick<Framework, 'indicators'>,
  { lost }: Pick<Reading, 'lost'>,
  what: 'rows' | 'events' = 'rows',
): void {
  for (const i of indicators.keys()) {
    lost.indicators.add(i);
    if (what === 'events') lost.events.add(i);
  }
}

/** Counts the rows of indicators that the framework does not name and that are passed over; told once a file. */
export function otherRows({ table, raise }: Sheet) {
  const ids = new Set<string>();
  let rows = 0;
  return {
    pass(id: string): void {
      rows++;
      ids.add(id);
    },
    /** @param all how many rows there are */
    end(all: number): void {
      if (rows === 0) return;
      const facts = { rows, indicators: ids.size, all: rows >= all };
      raise(fault('row/other', wholeFile(table.file), facts, facts.all ? { severity: 'warning' } : {}));
    },
  };
}
