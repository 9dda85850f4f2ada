import { type Day, iso } from '../../model/day.ts';
import type { FileRead } from '../../model/file-read.ts';
import type { Framework } from '../../model/framework.ts';
import type { Documents, Head } from './document.ts';
import { narrativeParts } from './narrative-parts.ts';

/** What a report is put together from. The parts are documents already; `null` where there are no data for one. */
export interface ReportParts {
  readonly validation: Documents['validation'];
  readonly scores: Documents['scores'] | null;
  readonly overlap: Documents['overlap'] | null;
  readonly framework: Framework;
  readonly files: readonly FileRead[];
  /** path as shown → SHA-256 of the file's bytes, in hex */
  readonly sha256: ReadonlyMap<string, string>;
}

/** `cpas.report/1`: everything in one document. @see spec 5, "JSON" and "The report" */
export function reportDocumentOf(head: Head, parts: ReportParts): Documents['report'] {
  const { validation, scores, overlap, framework, files, sha256 } = parts;
  const components = [
    ...new Set(framework.indicators.flatMap((indicator) => indicator.components.map(({ name }) => name))),
  ];
  return {
    schema: 'cpas.report/1',
    ...head,
    period: scores?.period ?? null,
    files: files.map(({ path, kind, rows }) => ({ path, kind, rows, sha256: sha256.get(path) ?? '' })),
    validation,
    scores,
    trend: null,
    sensitivity: null,
    overlap,
    narrative: narrativeParts(framework.narrative, components, head.mission),
    framework: beside(framework),
    disclosure: null,
  };
}

const date = (day: Day | null): string | null => (day === null ? null : iso(day));

const beside = ({ indicators, decisions, constraints }: Framework): Documents['report']['framework'] => ({
  indicators: indicators.map(({ id, measure, themes, owner, tool, baselineDate, targetDate, contributesTo }) => ({
    id,
    measure,
    themes: [...themes],
    owner,
    tool,
    baselineDate: date(baselineDate),
    targetDate: date(targetDate),
    contributesTo: [...contributesTo],
  })),
  decisions: (decisions ?? []).map(({ id, decision, owner, components }) => ({
    id,
    decision,
    owner,
    components: [...components],
  })),
  constraints: (constraints ?? []).map(({ id, components, kind, start, end, description, indicators: ids }) => ({
    id,
    components: [...components],
    kind,
    start: iso(start),
    end: date(end),
    description,
    indicators: [...ids],
  })),
});
