import { fold } from '../../model/fold.ts';
import type { Kind } from '../../model/kinds.ts';
import { nfc } from '../../model/normal-form.ts';
import type { Period } from '../../model/period.ts';
import type { ColumnSettings, FileSettings } from '../../model/settings.ts';
import { columnNames, partOf } from './column-names.ts';

/** What is looked for in the header of one file. */
export interface Wanted {
  readonly kind: Kind | 'events';
  /** what `files` says of this file */
  readonly own: Pick<FileSettings, 'columns' | 'constants' | 'where' | 'header'>;
  /** what `columns` says of all files of the kind */
  readonly columns: ColumnSettings;
  /** columns that an event list must have, by the names in `derive` */
  readonly named: readonly (string | number)[];
  /** ids of indicators: the columns of a wide table may be called by them */
  readonly ids: ReadonlySet<string>;
  /** the period that a header is, as it is written; `null` where it is none */
  readonly period: (text: string) => Period | null;
}

/** A cell of the header: the column or disaggregation that its name means, a period, an id, or nothing known. */
export type Meaning =
  | { readonly column: string }
  | { readonly part: string }
  | { readonly wide: 'periods' | 'indicators' }
  | null;

// no name, period or id is longer: a cell that is a page of text is looked at no further
const longestName = 1000;

/** What a header's cell means by its name alone, settings aside. */
export function meaning(name: string, { kind, ids, period }: Wanted): Meaning {
  if (name === '' || kind === 'events' || name.length > longestName) return null;
  const column = columnNames(kind).get(fold(name));
  if (column !== undefined) return { column };
  if (kind !== 'observations' && kind !== 'indicators') return null;
  const part = kind === 'observations' ? partOf(name) : null;
  if (part !== null) return { part };
  if (period(name) !== null) return { wide: 'periods' };
  return kind === 'observations' && ids.has(nfc(name)) ? { wide: 'indicators' } : null;
}

/** Every header that the settings name. */
export function namedHeaders({ own, columns, named }: Wanted): string[] {
  const all = [...Object.values(columns), ...Object.values(own.columns ?? {}), Object.keys(own.where ?? {}), ...named];
  return all.flat().filter((name) => typeof name === 'string');
}
