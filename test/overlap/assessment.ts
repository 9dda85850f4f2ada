import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { byCodePoint } from '../../src/model/code-point.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Decision, Evaluation, Framework, Indicator, Level } from '../../src/model/framework.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { Summaries } from '../../src/model/summaries.ts';

export interface Assessment {
  readonly framework: Framework;
  readonly summaries: Summaries;
  readonly settings: Pick<Settings, 'accepted' | 'overlap' | 'places'>;
}

const at = { file: 'test', line: 1, cells: {} };

export const indicator = (id: string, changes: Partial<Indicator> = {}): Indicator => ({
  at,
  id,
  name: id,
  components: [{ name: 'Police', share: 1 }],
  level: 'outcome',
  orgUnit: null,
  objective: null,
  measure: 'count',
  measureFrom: 'cell',
  unit: null,
  baseline: null,
  baselineDate: null,
  target: null,
  targetDate: null,
  direction: null,
  tolerance: null,
  transform: 'none',
  weight: 1,
  per: 'year',
  overTime: 'sum',
  overPlaces: 'sum',
  frequency: null,
  contributesTo: [],
  themes: [],
  tool: null,
  owner: null,
  ...changes,
});

/** An evaluation of the whole mission for one day, unless said otherwise. */
export const evaluation = (id: string, changes: Partial<Evaluation> = {}): Evaluation => ({
  at,
  id,
  title: id,
  tool: 'survey',
  owner: 'HRD',
  start: 0,
  end: 0,
  components: [],
  indicators: [],
  levels: [],
  themes: [],
  locations: [],
  method: null,
  respondents: [],
  status: null,
  independent: false,
  personDays: null,
  ...changes,
});

export const decision = (id: string, changes: Partial<Decision> = {}): Decision => ({
  at,
  id,
  date: 0,
  decision: id,
  informedBy: [],
  owner: null,
  status: 'open',
  components: [],
  ...changes,
});

export const framework = (given: Partial<Framework>): Framework => ({
  indicators: [],
  targets: [],
  evaluations: [],
  decisions: null,
  constraints: null,
  narrative: null,
  ...given,
});

export const defaults: Assessment['settings'] = {
  accepted: [],
  overlap: { duplication: 0.8, overlap: 0.2, owners: 3, repeatMonths: 6 },
  places: {},
};

export interface Observed {
  readonly indicator: string;
  readonly location: string;
  readonly start: number;
  readonly end: number;
}

/** The summaries of some observations, as far as the overlap looks at them. */
export function summaries(indicators: readonly Indicator[], observed: readonly Observed[]): Summaries {
  const byIndicator = indicators.map(({ id }) => observed.filter((each) => each.indicator === id));
  const entries = byIndicator.flat();
  const places = ['', ...new Set(entries.map(({ location }) => location).filter((name) => name !== ''))].sort(
    byCodePoint,
  );
  let count = 0;
  const ints = (of: (each: Observed) => number) => Int32Array.from(entries, of);
  return {
    size: entries.length,
    first: Int32Array.from([0, ...byIndicator.map((each) => (count += each.length))]),
    start: ints(({ start }) => start),
    end: ints(({ end }) => end),
    place: ints(({ location }) => places.indexOf(location)),
    part: ints(() => 0),
    source: ints(() => 0),
    value: Float64Array.from(entries, () => 1),
    weight: null,
    low: null,
    high: null,
    quality: new Uint8Array(entries.length),
    file: ints(() => 0),
    line: ints(() => 1),
    column: ints(() => 1),
    places,
    parts: [{ columns: [], values: [] }],
    sources: [''],
    files: ['test'],
  };
}

/** A folder of plain comma files, whose periods are months, as those of the known answers are. */
export function readAssessment(folder: URL): Assessment {
  const rows = (name: string): Row[] =>
    parse(readFileSync(new URL(name, folder)), { columns: true, skip_empty_lines: true });
  const { places = {}, accepted = [] } = JSON.parse(readFileSync(new URL('cpas.json', folder), 'utf8'));
  const indicators = rows('indicators.csv').map((row) =>
    indicator(text(row, 'id'), {
      components: list(row, 'component').map((name, _, all) => ({ name, share: 1 / all.length })),
      level: text(row, 'level') as Level,
      themes: list(row, 'themes'),
    }),
  );
  return {
    framework: framework({
      indicators,
      evaluations: rows('evaluations.csv').map(readEvaluation),
      decisions: rows('decisions.csv').map((row) =>
        decision(text(row, 'id'), {
          date: day(text(row, 'date')),
          informedBy: list(row, 'informed_by'),
          status: (text(row, 'status') || 'open') as Decision['status'],
        }),
      ),
    }),
    summaries: summaries(indicators, rows('observations.csv').map(readObservation)),
    settings: {
      ...defaults,
      places,
      accepted: accepted.map((entry: object) => ({ ...entry, file: 'cpas.json', line: 1, column: 1 })),
    },
  };
}

type Row = Readonly<Record<string, string>>;

const text = (row: Row, column: string): string => row[column] ?? '';
const list = (row: Row, column: string): string[] => text(row, column).split('|').filter(Boolean);

export function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayOf(year, month, date);
}

const readEvaluation = (row: Row): Evaluation =>
  evaluation(text(row, 'id'), {
    title: text(row, 'title'),
    tool: text(row, 'tool'),
    owner: text(row, 'owner'),
    start: day(text(row, 'start')),
    end: day(text(row, 'end')),
    components: list(row, 'component'),
    indicators: list(row, 'indicators'),
    levels: list(row, 'levels') as Level[],
    themes: list(row, 'themes'),
    locations: list(row, 'locations'),
    respondents: list(row, 'respondents'),
    status: (text(row, 'status') || null) as Evaluation['status'],
    independent: text(row, 'independent') === 'yes',
    personDays: text(row, 'person_days') === '' ? null : Number(text(row, 'person_days')),
  });

function readObservation(row: Row): Observed {
  const [year = 0, month = 0] = text(row, 'period').split('-').map(Number);
  return {
    indicator: text(row, 'indicator'),
    location: text(row, 'location'),
    start: dayOf(year, month, 1),
    end: dayOf(year, month + 1, 1) - 1,
  };
}
