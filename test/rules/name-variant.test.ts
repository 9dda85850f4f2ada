import { describe, expect, it } from 'vitest';
import type { Evaluation, Framework, Indicator } from '../../src/model/framework.ts';
import type { RowPlace } from '../../src/model/place.ts';
import type { Summaries } from '../../src/model/summaries.ts';
import variant from '../../src/rules/name/variant.ts';

const at = (file: string, line: number): RowPlace => ({ file, line, cells: {} });

const indicator = (line: number, given: Partial<Indicator>): Indicator => ({
  at: at('indicators.csv', line),
  id: `I${line}`,
  name: '',
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
  ...given,
});

const evaluation = (line: number, given: Partial<Evaluation>): Evaluation => ({
  at: at('evaluations.csv', line),
  id: `E${line}`,
  title: '',
  tool: '',
  owner: 'Force HQ',
  start: 0,
  end: 9,
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
  ...given,
});

/** Observations: place and line of each. */
function observed(rows: readonly (readonly [place: string, line: number])[]): Summaries {
  const places = ['', ...new Set(rows.map(([place]) => place))];
  const ints = (values: readonly number[]) => Int32Array.from(values);
  const zeros = new Int32Array(rows.length);
  return {
    size: rows.length,
    first: ints([0, rows.length]),
    start: zeros,
    end: zeros,
    place: ints(rows.map(([place]) => places.indexOf(place))),
    part: zeros,
    source: zeros,
    value: new Float64Array(rows.length),
    weight: null,
    low: null,
    high: null,
    quality: new Uint8Array(rows.length),
    file: zeros,
    line: ints(rows.map(([, line]) => line)),
    column: zeros,
    places,
    parts: [{ columns: [], values: [] }],
    sources: [''],
    files: ['observations.csv'],
  };
}

function raised(given: Partial<Framework>, rows: Parameters<typeof observed>[0] = []) {
  const framework = {
    indicators: [indicator(2, {})],
    targets: [],
    evaluations: null,
    decisions: null,
    constraints: null,
    narrative: null,
    ...given,
  };
  const found = variant.check?.({ framework, summaries: observed(rows) } as never) ?? [];
  return [...found].map(({ at: { file, line }, facts, related = [] }) => ({
    at: `${file}:${line}`,
    ...(facts as { of: string; text: string; known: string | null; near: string | null }),
    first: related.map((one) => `${one.file}:${one.line}`).join(),
  }));
}

describe('two spellings of one name', () => {
  it('are told at the rarer one, with the first place of the other', () => {
    const owners = ['Force HQ', 'Force-HQ', 'Force HQ'];
    const indicators = owners.map((owner, i) => indicator(i + 2, { owner }));
    expect(raised({ indicators })).toEqual([
      {
        at: 'indicators.csv:3',
        of: 'owner',
        text: 'Force-HQ',
        known: 'Force HQ',
        near: null,
        first: 'indicators.csv:2',
      },
    ]);
  });

  it('used as often are told at the later one', () => {
    const indicators = ['SEA', 'sea'].map((theme, i) => indicator(i + 2, { themes: [theme] }));
    expect(raised({ indicators })).toMatchObject([{ at: 'indicators.csv:3', text: 'sea', known: 'SEA' }]);
  });

  it('are told once a spelling, however often it is used', () => {
    const units = ['Bataillon A', 'bataillon A', 'Bataillon A', 'Bataillon A', 'bataillon A', 'bataillon-A'];
    const indicators = units.map((orgUnit, i) => indicator(i + 2, { orgUnit }));
    expect(raised({ indicators }).map((one) => [one.at, one.text])).toEqual([
      ['indicators.csv:3', 'bataillon A'],
      ['indicators.csv:7', 'bataillon-A'],
    ]);
  });

  it('are found across observations and evaluations', () => {
    const evaluations = [evaluation(2, { locations: ['Béni'] })];
    const rows = [
      ['Goma', 7],
      ['Beni', 9],
      ['Beni', 4],
    ] as const;
    expect(raised({ evaluations }, rows)).toEqual([
      { at: 'evaluations.csv:2', of: 'place', text: 'Béni', known: 'Beni', near: null, first: 'observations.csv:4' },
    ]);
  });

  it('of a component and a theme are two things', () => {
    expect(raised({ indicators: [indicator(2, { themes: ['police'] })] })).toEqual([]);
  });
});

describe('what an evaluation names and no indicator has', () => {
  it('is told with the nearest name', () => {
    const evaluations = [evaluation(2, { components: ['Polce'], levels: ['impact'], themes: ['gender'] })];
    expect(raised({ evaluations })).toMatchObject([
      { at: 'evaluations.csv:2', of: 'component', text: 'Polce', known: null, near: 'Police' },
      { of: 'level', text: 'impact', known: null, near: null },
      { of: 'theme', text: 'gender', known: null, near: null },
    ]);
  });

  it('is told once, and as a variant alone where only its spelling differs', () => {
    const evaluations = [2, 3].map((line) => evaluation(line, { components: ['Justice', 'police'] }));
    const indicators = [2, 3, 4].map((line) => indicator(line, {}));
    expect(raised({ indicators, evaluations }).map(({ text, known }) => [text, known])).toEqual([
      ['police', 'Police'],
      ['Justice', null],
    ]);
  });

  it('is not told where there is no framework to hold it against', () => {
    expect(raised({ indicators: [], evaluations: [evaluation(2, { components: ['Justice'] })] })).toEqual([]);
  });
});
