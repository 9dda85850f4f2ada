import type { ExplainedRow } from '../../model/explanation.ts';
import { period } from '../../model/period.ts';
import type { UnusedReason } from '../../model/scores.ts';
import { entriesOf, observation, partText } from '../../model/summaries.ts';
import type { AssessedIndicator } from '../assessed-indicator.ts';
import type { ScoreRequest } from '../score-request.ts';

/** Every observation of an indicator in the order of lines, with why it is not used. */
export function rowsOf(
  { indicator, value }: AssessedIndicator,
  { framework, summaries, settings, period: assessed }: ScoreRequest,
): ExplainedRow[] {
  const carried = new Map(value.cells.flatMap((cell) => cell.entries.map((entry) => [entry, cell.carried])));
  const carriedPlaces = new Set(value.cells.filter((cell) => cell.carried).map(({ place }) => place));
  const why = new Map<number, UnusedReason>();
  for (const left of value.leftOut) for (const entry of left.entries) why.set(entry, left.why);
  return Array.from(entriesOf(summaries, framework.indicators.indexOf(indicator)), (entry) => {
    const row = observation(summaries, entry);
    const isOlder = carriedPlaces.has(row.place) && row.end <= assessed.end;
    const used = carried.has(entry);
    return {
      file: row.file,
      line: row.line,
      period: period({ start: row.start, end: row.end }, settings.yearStart).label,
      location: row.place === 0 ? null : (summaries.places[row.place] ?? null),
      value: row.value,
      used,
      why: used ? (carried.get(entry) ? 'carried' : null) : (why.get(entry) ?? (isOlder ? 'older' : 'outside')),
      part: row.part === 0 ? null : partText(summaries.parts[row.part]),
      source: row.source === 0 ? null : (summaries.sources[row.source] ?? null),
    };
  });
}
