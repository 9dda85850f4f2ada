import type { Fault } from '../../model/fault.ts';
import type { Framework } from '../../model/framework.ts';
import { nfc } from '../../model/normal-form.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import { detached, memo } from '../cells/memo.ts';
import { anyMeasure, type Measured, measuredAs } from '../framework/goal.ts';
import type { ReadFramework } from '../framework/read-framework.ts';
import { causeOf } from '../framework/references.ts';
import type { Reading } from '../reading.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';

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

/** Finds indicators by their ids, and ids by the numbers of indicators. */
export interface IndicatorLookup {
  readonly find: (text: string) => Whose;
  readonly idOf: (indicator: number) => string;
}

/**
 * Looks indicators up by their ids. Without a file of indicators ids are numbered as they come, so that rows of the same
 * indicator can still be told from others.
 */
export function indicatorLookup({ framework: { indicators }, known }: ReadFramework): IndicatorLookup {
  const { indicators: ids, nearest: meant } = known;
  if (ids === null) return numbered();
  const measured = indicators.map(measuredAs);
  const find = memo((text): Whose => {
    const id = nfc(text);
    const index = ids.index.get(id);
    if (index !== undefined) return { is: 'there', id, index, measured: measured[index] ?? anyMeasure };
    const cause = causeOf(id, [ids]);
    if (cause !== null) return { is: 'waiting', cause };
    const nearest = meant.indicator(id);
    return { is: 'unknown', id, nearest, index: ids.index.get(nearest ?? '') ?? null };
  });
  return { find, idOf: (indicator) => indicators[indicator]?.id ?? '' };
}

/** Each id its number, in the order in which they come. */
function numbered(): IndicatorLookup {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const find = (text: string): Whose => {
    const id = nfc(text);
    let index = numbers.get(id);
    if (index === undefined) {
      index = ids.push(detached(id)) - 1;
      numbers.set(ids[index] ?? id, index);
    }
    return { is: 'there', id, index, measured: anyMeasure };
  };
  return { find, idOf: (indicator) => ids[indicator] ?? '' };
}

/** Takes note that values of an indicator were left out; of an unknown id, that they may be the nearest's. */
export function lose(whose: Whose, { noteLost }: Pick<Reading, 'noteLost'>, what: 'rows' | 'events' = 'rows'): void {
  if (whose.is !== 'waiting' && whose.index !== null) noteLost({ indicator: whose.index, isEvent: what === 'events' });
}

/** The same of every indicator: nobody knows whose the values were. */
export function loseAll(
  { indicators }: Pick<Framework, 'indicators'>,
  { noteLost }: Pick<Reading, 'noteLost'>,
  what: 'rows' | 'events' = 'rows',
): void {
  for (const indicator of indicators.keys()) noteLost({ indicator, isEvent: what === 'events' });
}

/** Counts the rows of indicators that the framework does not name and that are passed over; told once a file. */
export function otherRows({ table, raise }: CsvSheet) {
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
