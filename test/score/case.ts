import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { addMonths, dayOf } from '../../src/model/day.ts';
import type { Framework, Indicator, TargetRow } from '../../src/model/framework.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import { budgetYear, type Period, period, type Span } from '../../src/model/period.ts';
import type { Method, Settings } from '../../src/model/settings.ts';
import { tallied } from '../tally/rows.ts';

/** Reads the plain comma files of test/cases, which use few of the forms that the reader knows. */
export async function readCase(name: string) {
  const folder = `test/cases/${name}`;
  const indicators = rowsOf(`${folder}/indicators.csv`).map(indicatorOf);
  const numbers = new Map(indicators.map(({ id }, i) => [id, i]));
  const observations = rowsOf(`${folder}/observations.csv`).flatMap((cells, i) =>
    observationOf(cells, i + 2, numbers.get(cells['indicator'] ?? '') ?? 0),
  );
  const targets = rowsOf(`${folder}/targets.csv`).map(targetOf);
  const given = JSON.parse(read(`${folder}/cpas.json`) ?? '{}');
  const framework: Framework = {
    indicators,
    targets,
    evaluations: null,
    decisions: null,
    constraints: null,
    narrative: null,
  };
  const { summaries } = await tallied(observations, indicators.length);
  const expected = JSON.parse(read(`${folder}/expected.json`) ?? '{}');
  return { framework, observations, summaries, settings: settingsOf(given), expected };
}

const yearStart = { month: 7, date: 1 };

/** Settings with the method given, the rest by default. */
export function settingsOf(given: Partial<Method> & { aggregation?: unknown; period?: string } = {}): Settings {
  const steps = typeof given.aggregation === 'object' ? given.aggregation : {};
  const how = typeof given.aggregation === 'string' ? given.aggregation : 'arithmetic';
  const none = { input: 0, output: 0, outcome: 0, impact: 0 };
  const levels = given.levels ? { ...none, ...given.levels } : { ...none, output: 0.2, outcome: 0.4, impact: 0.4 };
  return {
    mission: 'Test',
    lang: 'en',
    files: {
      indicators: null,
      observations: null,
      evaluations: null,
      targets: null,
      decisions: null,
      constraints: null,
    },
    columns: {},
    decimal: null,
    dates: 'dmy',
    missingValues: null,
    places: {},
    period: given.period ?? null,
    yearStart,
    method: {
      components: {},
      missing: 'available',
      coverage: 0.6,
      staleAfter: 12,
      sources: [],
      ...given,
      aggregation: { indicators: how, levels: how, components: how, ...steps } as Method['aggregation'],
      levels,
    },
    sensitivity: {
      weights: 0.25,
      levels: 0.25,
      aggregation: ['arithmetic', 'geometric'],
      missing: ['available', 'zero'],
    },
    overlap: { duplication: 0.8, overlap: 0.2, owners: 3, repeatMonths: 6 },
    accepted: [],
    derive: [],
    rules: {},
    disclosure: null,
  };
}

/** A day as `2025-03-31`. */
export function dateOf(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}

/** `2025`, `2025/26`, `2025-H1`, `2025-Q1`, `2025-03`. */
export function periodOf(text: string): Period {
  return period(spanOf(text), yearStart);
}

function spanOf(text: string): Span {
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  if (text[4] === '/') return budgetYear(dayOf(year, 12, 31), yearStart);
  const length = rest === '' ? 12 : rest[0] === 'H' ? 6 : rest[0] === 'Q' ? 3 : 1;
  const nth = rest === '' ? 1 : Number(rest.replace(/^[HQ]/, ''));
  const start = dayOf(year, (nth - 1) * length + 1, 1);
  return { start, end: addMonths(start, length) - 1 };
}

type Cells = Record<string, string>;

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const rowsOf = (path: string): Cells[] => parse(read(path) ?? '', { columns: true, bom: true });

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));
const textOf = (text = ''): string | null => (text === '' ? null : text);
const listOf = (text = ''): string[] => (text === '' ? [] : text.split('|'));

const overTimes = { count: 'sum', stock: 'last', 'yes-no': 'last' } as Record<string, string>;
const overPlaces = { count: 'sum', stock: 'sum' } as Record<string, string>;

function indicatorOf(cells: Cells, i: number): Indicator {
  const { id = '', name = '', measure = 'count' } = cells;
  const names = listOf(cells['component']);
  const isMilestone = measure === 'yes-no';
  return {
    at: { file: 'indicators.csv', line: i + 2, cells: {} },
    id,
    name,
    components: names.map((component) => ({ name: component, share: 1 / names.length })),
    level: cells['level'],
    orgUnit: textOf(cells['org_unit']),
    objective: textOf(cells['objective']),
    measure,
    measureFrom: 'cell',
    unit: null,
    baseline: numberOf(cells['baseline']) ?? (isMilestone ? 0 : null),
    baselineDate: cells['baseline_date'] ? dateOf(cells['baseline_date']) : null,
    target: numberOf(cells['target']) ?? (isMilestone ? 1 : null),
    targetDate: cells['target_date'] ? dateOf(cells['target_date']) : null,
    direction: textOf(cells['direction']),
    tolerance: numberOf(cells['tolerance']),
    transform: textOf(cells['transform']) ?? 'none',
    weight: numberOf(cells['weight']) ?? 1,
    per: textOf(cells['per']) ?? 'year',
    overTime: textOf(cells['over_time']) ?? overTimes[measure] ?? 'mean',
    overPlaces: textOf(cells['over_places']) ?? overPlaces[measure] ?? 'mean',
    frequency: textOf(cells['frequency']),
    contributesTo: listOf(cells['contributes_to']),
    themes: listOf(cells['themes']),
    tool: null,
    owner: null,
  } as Indicator;
}

const yesNo: Record<string, string> = { yes: '1', no: '0', non: '0', oui: '1' };

function observationOf(cells: Cells, line: number, indicator: number): ObservationRow[] {
  const text = cells['value'] ?? '';
  if (text === '') return [];
  const { start, end } = spanOf(cells['period'] ?? '');
  const parts = Object.entries(cells).filter(([column, value]) => column.startsWith('by_') && value !== '');
  return [
    {
      indicator,
      start,
      end,
      place: cells['location'] ?? '',
      part: { columns: parts.map(([column]) => column), values: parts.map(([, value]) => value) },
      source: cells['source'] ?? '',
      value: Number(yesNo[text] ?? text),
      weight: numberOf(cells['weight']) ?? Number.NaN,
      low: numberOf(cells['low']) ?? Number.NaN,
      high: numberOf(cells['high']) ?? Number.NaN,
      quality: ['', 'low', 'medium', 'high'].indexOf(cells['quality'] ?? ''),
      file: 'observations.csv',
      line,
      valueLine: line,
      column: 1,
      text,
    },
  ];
}

const targetOf = (cells: Cells, i: number): TargetRow => ({
  at: { file: 'targets.csv', line: i + 2, cells: {} },
  indicator: cells['indicator'] ?? '',
  period: cells['period'] ? periodOf(cells['period']) : null,
  location: textOf(cells['location']),
  baseline: numberOf(cells['baseline']),
  target: numberOf(cells['target']),
});
