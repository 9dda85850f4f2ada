import type { Framework, NarrativeSection } from '../../model/framework.ts';
import type { Kind } from '../../model/kinds.ts';
import type { CsvRecord } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';
import type { CsvRow } from '../rows/row.ts';
import { tellUnknownLinks, withoutCycles } from './chain.ts';
import { type Gathered, gatherRows, settle, type Tables } from './gathered-rows.ts';
import { indicator } from './indicators.ts';
import { leftOutOf } from './indicators-left-out.ts';
import { constraint, decision, evaluation } from './plans.ts';
import { type Ids, type Known, knownIds, noIds } from './references.ts';
import { target, withoutConflicts } from './targets.ts';

/** A row of an indicators.csv with period columns: its values are observations of the whole mission. */
export interface WideRow {
  readonly sheet: CsvSheet;
  readonly record: CsvRecord;
  /** index into `Framework.indicators` */
  readonly indicator: number;
}

export interface ReadFramework {
  readonly framework: Framework;
  /** what observations can refer to */
  readonly known: Known;
  readonly wide: readonly WideRow[];
}

/**
 * Reads all but the observations: rows → the framework, with its defaults, every id looked up. What is wrong is raised; a row
 * with an error is left out whole, and what refers to it is set aside with it.
 *
 * @param whole the whole folder is read: a file that is not there has no ids. Else (files named alone) ids of a file that is not
 *   there are taken as they stand.
 */
export async function readFramework(
  input: Tables,
  reading: Reading,
  { whole = true, narrative = null }: { whole?: boolean; narrative?: readonly NarrativeSection[] | null } = {},
): Promise<ReadFramework> {
  const absent: Ids | null = whole ? noIds : null;
  const rowsOf = async <T>(kind: Kind, make: (row: CsvRow) => T) => {
    const { used, ids } = settle(await gatherRows(kind, input, reading, make), kind);
    return { rows: used.map(({ value }) => value), ids: input.has(kind) ? ids : absent };
  };
  const gathered = await gatherRows('indicators', input, reading, indicator);
  tellUnknownLinks(gathered);
  const { used, ids } = settle(gathered, 'indicators');
  const indicators = withoutCycles(used);
  const ofIndicators = knownIds(input.has('indicators') ? ids : absent, absent);
  const evaluations = await rowsOf('evaluations', evaluation(ofIndicators));
  const known = knownIds(ofIndicators.indicators, evaluations.ids);
  const targets = await rowsOf('targets', target(known, indicators, reading.settings.yearStart));
  const decisions = await rowsOf('decisions', decision(known));
  const constraints = await rowsOf('constraints', constraint(known));
  const framework: Framework = {
    indicators,
    leftOut: leftOutOf(gathered),
    targets: withoutConflicts(targets.rows, reading),
    evaluations: input.has('evaluations') ? evaluations.rows : null,
    decisions: input.has('decisions') ? decisions.rows : null,
    constraints: input.has('constraints') ? constraints.rows : null,
    narrative,
  };
  return { framework, known, wide: used.flatMap(wideRow) };
}

const wideRow = ({ sheet, record }: Gathered<unknown>, indicator: number): WideRow[] =>
  sheet.table.layout.wide === null ? [] : [{ sheet, record, indicator }];
