import type { Indicator } from '../model/framework.ts';
import type { IndicatorScore } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import type { AssessedIndicator, ComponentMember } from './assessed-indicator.ts';
import { steady, trendSince } from './trend.ts';

/** An indicator as it is published, in a component or group: with its weight there. */
export function indicatorScore({ assessed, weight }: ComponentMember, summaries: Summaries): IndicatorScore {
  const { indicator, value, goals } = assessed;
  return {
    id: indicator.id,
    name: indicator.name,
    level: indicator.level,
    orgUnit: indicator.orgUnit,
    objective: indicator.objective,
    themes: themesOf(indicator),
    measure: indicator.measure,
    unit: indicator.unit,
    weight,
    value: value.value,
    baseline: goals.baseline.value,
    target: goals.target.value,
    attainment: assessed.attainment,
    score: assessed.score,
    expected: assessed.expected?.e ?? null,
    status: assessed.status,
    trend: indicatorTrend(assessed),
    observations: value.cells.reduce((n, { entries }) => n + entries.length, 0),
    observedDays: value.observedDays,
    carriedDays: value.carriedDays,
    source: source(assessed, summaries),
  };
}

const lists = new WeakMap<readonly string[], string[]>();

/** One list for all that show the indicator: it may be in a thousand groups, or at as many places. */
function themesOf({ themes }: Indicator): string[] {
  const list = lists.get(themes) ?? [...themes];
  lists.set(themes, list);
  return list;
}

/** Trend of attainment; none where the value is carried. @see spec 3, "Attainment and score" */
export const indicatorTrend = ({ value, attainment, before }: AssessedIndicator): IndicatorScore['trend'] =>
  value.carriedDays === null ? trendSince(attainment, before.attainment, steady.attainment) : null;

/** Where the observations used stand: for each file its first and last line, and how many rows between them are used. */
export function source({ value }: AssessedIndicator, { file, line, files }: Summaries): IndicatorScore['source'] {
  const byFile = new Map<number, IndicatorScore['source'][number]>();
  for (const { entries } of value.cells) {
    for (const entry of entries) {
      const number = file[entry] ?? 0;
      const at = line[entry] ?? 0;
      const so = byFile.get(number) ?? { file: files[number] ?? '', firstLine: at, lastLine: at, rows: 0 };
      so.firstLine = Math.min(so.firstLine, at);
      so.lastLine = Math.max(so.lastLine, at);
      so.rows += 1;
      byFile.set(number, so);
    }
  }
  return [...byFile].sort(([a], [b]) => a - b).map(([, fileSource]) => fileSource);
}
