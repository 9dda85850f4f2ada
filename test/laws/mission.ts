import fc from 'fast-check';

/** A row of a file: cells by column. */
export type Row = Readonly<Record<string, string | number>>;

/** A small mission, as rows of its files. */
export interface Mission {
  readonly indicators: readonly Row[];
  readonly observations: readonly Row[];
  readonly targets: readonly Row[];
  readonly evaluations: readonly Row[];
  readonly decisions: readonly Row[];
  readonly settings: object;
}

/** The files of a mission in memory. */
export const files = ({ settings, ...mission }: Mission): Record<string, readonly string[] | string> => ({
  ...Object.fromEntries(Object.entries(mission).map(([kind, rows]) => [`${kind}.csv`, csv(kind, rows)])),
  'cpas.json': JSON.stringify(settings),
});

/** The same files where nothing is said of how a file is made of its rows: which lie in one file makes no other difference. */
export function wherever(given: Readonly<Record<string, readonly string[] | string>>) {
  const { rules, ...settings } = JSON.parse(String(given['cpas.json'] ?? '{}'));
  return {
    ...given,
    'cpas.json': JSON.stringify({ ...settings, rules: { ...rules, 'file/nothing-read': 'off', 'row/long': 'off' } }),
  };
}

/** Lines of a file: a header and its rows. */
export const csv = (kind: string, rows: readonly Row[]): string[] => {
  const columns = headers[kind as keyof typeof headers];
  return [columns.join(), ...rows.map((row) => columns.map((column) => row[column] ?? '').join())];
};

const headers = {
  indicators:
    'id,name,component,level,measure,baseline,target,direction,tolerance,transform,weight,per,over_time,over_places,contributes_to,themes'.split(
      ',',
    ),
  observations: 'indicator,period,value,location,by_sex,source,quality,weight,low,high'.split(','),
  targets: 'indicator,period,location,baseline,target'.split(','),
  evaluations: 'id,title,tool,owner,start,end,component,indicators,locations,independent,person_days'.split(','),
  decisions: 'id,date,decision,informed_by'.split(','),
};

const ids = ['I0', 'I1', 'I2', 'I3', 'I4'];

/** What figures and weights are drawn from. */
interface Draws {
  readonly figure: fc.Arbitrary<number>;
  /** of indicators, components and observations */
  readonly weight: fc.Arbitrary<number>;
}
const ordinary: Draws = { figure: fc.integer({ min: 1, max: 64 }), weight: fc.integer({ min: 1, max: 4 }) };

/** Doubles at the ends of their range, as they come in and out of arithmetic. */
const ends = [1.7e308, 8.9e307, 1e300, 1e154, 1e16, 3, 1, 0.5, 0.0085, 1e-9, 1e-154, 1e-300, 2.3e-308, 5e-324];
export const extreme: Draws = {
  figure: fc.oneof(
    fc.constantFrom(...ends, ...ends.map((end) => -end), 0),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  weight: fc.oneof(fc.constantFrom(...ends), fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true })),
};
const orNone = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: '' as const });
const place = fc.constantFrom('', 'Goma', 'Bunia');

/** Any goal may be missing, any way of combining be asked for; no unit but the indicator's own. */
const anIndicator = ({ figure, weight }: Draws) =>
  fc.record({
    component: fc.constantFrom('Military', 'Police', 'Military|Police', 'Military:0.25|Police:0.75'),
    level: fc.constantFrom('input', 'output', 'outcome', 'impact'),
    measure: fc.constant('index'),
    baseline: orNone(figure),
    target: orNone(figure),
    direction: fc.constantFrom('', '', 'maintain'),
    tolerance: orNone(figure.map(Math.abs).filter((tolerance) => tolerance > 0)),
    transform: fc.constantFrom('none', 'log'),
    weight,
    per: fc.constantFrom('', 'quarter', 'total'),
    over_time: fc.constantFrom('sum', 'mean', 'median', 'min', 'max', 'last'),
    over_places: fc.constantFrom('sum', 'mean', 'median', 'min', 'max'),
    contributes_to: fc.constantFrom('', 'I4'),
    themes: fc.constantFrom('', 'poc'),
  });

const anObservation = ({ figure, weight }: Draws) =>
  fc.record({
    indicator: fc.constantFrom(...ids),
    period: fc.constantFrom(
      '2024',
      '2024-Q4',
      '2025',
      '2025-H1',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-02',
      '2025-11',
    ),
    value: figure,
    location: place,
    by_sex: fc.constantFrom('', 'F', 'M'),
    source: fc.constantFrom('', 'RBB', 'SAGE'),
    quality: fc.constantFrom('', 'low', 'medium', 'high'),
    weight: orNone(weight),
  });

const aTarget = ({ figure }: Draws) =>
  fc.record({
    indicator: fc.constantFrom(...ids),
    period: fc.constantFrom('2025', '2025-H1', '2025-H2'),
    location: place,
    target: figure,
  });

const anEvaluation = ({ weight }: Draws) =>
  fc
    .record({
      tool: fc.constantFrom('CPAS', 'RBB'),
      owner: fc.constantFrom('JOC', 'HRD', 'PPU'),
      from: fc.integer({ min: 1, max: 28 }),
      to: fc.integer({ min: 1, max: 28 }),
      indicators: fc.subarray(ids).map((some) => some.join('|')),
      locations: place,
      independent: fc.constantFrom('', 'yes'),
      person_days: orNone(weight),
    })
    .map(({ from, to, ...given }) => ({ ...given, ...spanOf(from, to) }));

const spanOf = (a: number, b: number) => ({ start: june(Math.min(a, b)), end: june(Math.max(a, b)) });
const june = (date: number) => `2025-06-${String(date).padStart(2, '0')}`;

const named = (letter: string, rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({ id: `${letter}${i}`, name: `n${i}`, title: `t${i}`, ...row }));

const how = fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'minimum');

/** @param twice whether the same may be told twice, and of two minds */
export const missions = ({ twice = false, draws = ordinary } = {}): fc.Arbitrary<Mission> =>
  fc.record({
    indicators: fc.array(anIndicator(draws), { minLength: 5, maxLength: 5 }).map((rows) => {
      // the last is what others contribute to
      const last = rows.length - 1;
      return named('I', rows).map((row, i) => (i === last ? { ...row, level: 'impact', contributes_to: '' } : row));
    }),
    observations: twice ? fc.array(anObservation(draws), { maxLength: 40 }) : distinct(anObservation(draws), keyOf, 40),
    targets: distinct(aTarget(draws), ({ indicator, period, location }) => `${indicator} ${period} ${location}`, 3),
    evaluations: fc.array(anEvaluation(draws), { maxLength: 10 }).map((rows) => named('E', rows)),
    decisions: fc
      .array(
        fc.record({
          date: fc.constant('2025-07-01'),
          decision: fc.constant('d'),
          informed_by: fc.constantFrom(...ids),
        }),
        {
          maxLength: 2,
        },
      )
      .map((rows) => named('D', rows)),
    settings: fc.record({
      aggregation: fc.oneof(how, fc.record({ indicators: how, levels: how, components: how })),
      missing: fc.constantFrom('available', 'available', 'zero', 'strict'),
      coverage: fc.constantFrom(0, 0.6, 1),
      components: fc.oneof(
        fc.constantFrom({}, { Military: 3 }, { Police: 0 }),
        draws.weight.map((Military) => ({ Military })),
      ),
    }),
  });

const keyOf = ({ indicator, period, location, by_sex, source }: Row): string =>
  JSON.stringify([indicator, period, location, by_sex, source]);

const distinct = <T>(of: fc.Arbitrary<T>, selector: (one: T) => string, maxLength: number) =>
  fc.uniqueArray(of, { maxLength, selector });

/** The same things in any order. */
export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });

const cells: Readonly<Record<string, readonly string[]>> = {
  indicator: ['I9', 'i0', 'n1', 'I1 '],
  period: ['2025-Q5', '2025/26', 'Q1', '2025-13', '2025'],
  value: ['x', '~30', '1,234', '', '-', '3 %', '1e400'],
  location: ['goma', 'Gomma', 'Bunya', 'GOMA'],
  source: ['rbb', 'R B B', 'Sage'],
  quality: ['hihg', 'Low'],
  component: ['military', 'Militry', 'Police;Military', 'Police|Police', 'Military:0.5|Police:0.4', ''],
  level: ['outcom', 'Output', ''],
  measure: ['indx', ''],
  direction: ['decrease', 'increase', 'up'],
  themes: ['POC', 'poc|gender', 'gendre'],
  contributes_to: ['I0', 'I1', 'I7', 'I2|I3'],
  start: ['2025-07-01', '01/02/2025', ''],
  owner: ['joc', 'J O C', ''],
  tool: ['cpas', 'RBB ', ''],
  indicators: ['I0|I9', 'I8', 'i1'],
  informed_by: ['I0|I9', 'I8', 'E0'],
  baseline: ['64', 'x', '1'],
  target: ['64', '2', '0'],
};

/** Missions with slips of the keyboard: any of their cells may be another, a row may be there twice. */
export const messy: fc.Arbitrary<Mission> = missions({ twice: true }).chain((mission) => {
  const spoiled = (rows: readonly Row[]) =>
    fc
      .tuple(...rows.map((row) => fc.oneof({ weight: 3, arbitrary: fc.constant([row]) }, slips(row))))
      .map((all) => all.flat());
  return fc.record({
    indicators: spoiled(mission.indicators),
    observations: spoiled(mission.observations),
    targets: spoiled(mission.targets),
    evaluations: spoiled(mission.evaluations),
    decisions: spoiled(mission.decisions),
    settings: fc.constant(mission.settings),
  });
});

const slips = (row: Row): fc.Arbitrary<readonly Row[]> => {
  const columns = Object.keys(row).filter((column) => Object.hasOwn(cells, column));
  const slip = fc
    .constantFrom(...columns)
    .chain((column) => fc.constantFrom(...(cells[column] ?? [])).map((cell) => ({ ...row, [column]: cell })));
  // of two rows of one id the later is left out: which it is the order tells
  const besides = slip.map((spoiled) => ('id' in row ? [spoiled] : [row, spoiled]));
  return fc.oneof(
    slip.map((spoiled) => [spoiled]),
    besides,
    fc.constant([row, row]),
  );
};
