import { open } from '../../../src/assess.ts';
import { dayOf } from '../../../src/model/day.ts';
import { period } from '../../../src/model/period.ts';
import { observationsOf } from '../../../src/model/summaries.ts';
import { memorySource } from '../../../src/read/files/memory.ts';
import { severityOf } from '../../../src/rules/diagnose.ts';
import { indicatorsCsv } from '../content.ts';
import { keyOf, type ReadBack } from '../judge.ts';

/** The walk that every command takes: what is read is what would be scored. */
export async function cpas(bytes: Uint8Array): Promise<ReadBack> {
  const source = memorySource({ 'indicators.csv': indicatorsCsv, 'observations.csv': bytes }, { name: 'polluted' });
  const { framework, summaries, collected, settings, wording } = await open(source, {
    today: dayOf(2026, 1, 15),
    period: null,
    lang: null,
    limit: Number.POSITIVE_INFINITY,
  });
  const rows = framework.indicators.flatMap(({ id: indicator }, i) =>
    observationsOf(summaries, i).map(({ start, end, place, source: from, value, line }) => ({
      line,
      key:
        keyOf({
          indicator,
          period: period({ start, end }, settings.yearStart).label,
          location: summaries.places[place] ?? '',
          value: String(value),
          source: summaries.sources[from] ?? '',
        }) ?? '',
    })),
  );
  const said = collected.faults
    .filter(({ code }) => /^(?:file|header|row|cell|id|name)\//.test(code))
    .filter((fault) => (fault.severity ?? severityOf(fault.code, wording)) !== 'info')
    .map(({ code, at }) => ({ line: at.line, wholeFile: /^(?:file\/(?!unclosed)|header\/missing)/.test(code) }));
  return { rows, said };
}
