import type { Indicator, TargetRow } from '../../src/model/framework.ts';
import type { Grouping } from '../../src/model/grouping.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import type { Method } from '../../src/model/settings.ts';
import { score } from '../../src/score/score.ts';
import { day, periodOf } from '../days.ts';
import { framework, settings } from '../made.ts';
import { tallied } from '../tallied.ts';

export interface Asked {
  readonly period?: string;
  readonly today?: string;
  readonly by?: Grouping;
  readonly targets?: readonly TargetRow[];
  readonly method?: Partial<Method>;
}

/** Scores of indicators and rows; lines are the rows' order, 2025 seen from 2027 unless told otherwise. */
export async function scored(
  indicators: readonly Indicator[],
  rows: readonly ObservationRow[],
  { period = '2025', today = '2027-01-31', by, targets = [], method = {} }: Asked = {},
) {
  const { summaries } = await tallied(
    rows.map((one, i) => ({ ...one, line: i + 2 })),
    indicators.length,
  );
  const scores = score({
    framework: framework({ indicators, targets }),
    summaries,
    settings: settings({ method }),
    today: day(today),
    period: periodOf(period),
    by: by ?? null,
  });
  return { scores, summaries };
}

/** What became of one indicator: its score, and the lines that are left out, by reason. */
export async function valued(of: Indicator, rows: readonly ObservationRow[], asked: Asked = {}) {
  const { scores, summaries } = await scored([of], rows, asked);
  const [made] = scores.components.flatMap(({ indicators }) => indicators);
  const working = scores.workings[of.id];
  if (made === undefined || working === undefined) throw new Error('not scored');
  const line = (entry: number) => summaries.line[entry] ?? 0;
  const leftOut = Object.fromEntries(working.leftOut.map(({ why, entries }) => [why, entries.map(line)]));
  return { ...made, working, used: [...working.used].map(line), leftOut };
}
