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
const figure = fc.integer({ min: 1, max: 64 });
const orNone = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: '' as const });
const place = fc.constantFrom('', 'Goma', 'Bunia');

/** Any goal may be missing, any way of combining be asked for; no unit but the indicator's own. */
const anIndicator = fc.record({
  component: fc.constantFrom('Military', 'Police', 'Military|Police', 'Military:0.25|Police:0.75'),
  level: fc.constantFrom('input', 'output', 'outcome', 'impact'),
  measure: fc.constant('index'),
  baseline: orNone(figure),
  target: orNone(figure),
  direction: fc.constantFrom('', '', 'maintain'),
  tolerance: orNone(figure),
  transform: fc.constantFrom('none', 'log'),
  weight: fc.integer({ min: 1, max: 4 }),
  per: fc.constantFrom('', 'quarter', 'total'),
  over_time: fc.constantFrom('sum', 'mean', 'median', 'min', 'max', 'last'),
  over_places: fc.constantFrom('sum', 'mean', 'median', 'min', 'max'),
  contributes_to: fc.constantFrom('', 'I4'),
  themes: fc.constantFrom('', 'poc'),
});

const anObservation = fc.record({
  indicator: fc.constantFrom(...ids),
  period: fc.constantFrom('2024', '2024-Q4', '2025', '2025-H1', '2025-Q1', '2025-Q2', '2025-Q3', '2025-02', '2025-11'),
  value: figure,
  location: place,
  by_sex: fc.constantFrom('', 'F', 'M'),
  source: fc.constantFrom('', 'RBB', 'SAGE'),
  quality: fc.constantFrom('', 'low', 'medium', 'high'),
  weight: orNone(figure),
});

const aTarget = fc.record({
  indicator: fc.constantFrom(...ids),
  period: fc.constantFrom('2025', '2025-H1', '2025-H2'),
  location: place,
  target: figure,
});

const anEvaluation = fc
  .record({
    tool: fc.constantFrom('CPAS', 'RBB'),
    owner: fc.constantFrom('JOC', 'HRD', 'PPU'),
    from: fc.integer({ min: 1, max: 28 }),
    to: fc.integer({ min: 1, max: 28 }),
    indicators: fc.subarray(ids).map((some) => some.join('|')),
    locations: place,
    independent: fc.constantFrom('', 'yes'),
    person_days: orNone(figure),
  })
  .map(({ from, to, ...given }) => ({ ...given, ...spanOf(from, to) }));

const spanOf = (a: number, b: number) => ({ start: june(Math.min(a, b)), end: june(Math.max(a, b)) });
const june = (date: number) => `2025-06-${String(date).padStart(2, '0')}`;

const named = (letter: string, rows: readonly Row[]): Row[] =>
  rows.map((row, i) => ({ id: `${letter}${i}`, name: `n${i}`, title: `t${i}`, ...row }));

const how = fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'minimum');

/** @param twice whether the same may be told twice, and of two minds */
export const missions = ({ twice = false } = {}): fc.Arbitrary<Mission> =>
  fc.record({
    indicators: fc.array(anIndicator, { minLength: 5, maxLength: 5 }).map((rows) => {
      // the last is what others contribute to
      const last = rows.length - 1;
      return named('I', rows).map((row, i) => (i === last ? { ...row, level: 'impact', contributes_to: '' } : row));
    }),
    observations: twice ? fc.array(anObservation, { maxLength: 40 }) : distinct(anObservation, keyOf, 40),
    targets: distinct(aTarget, ({ indicator, period, location }) => `${indicator} ${period} ${location}`, 3),
    evaluations: fc.array(anEvaluation, { maxLength: 10 }).map((rows) => named('E', rows)),
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
      components: fc.constantFrom({}, { Military: 3 }, { Police: 0 }),
    }),
  });

const keyOf = ({ indicator, period, location, by_sex, source }: Row): string =>
  JSON.stringify([indicator, period, location, by_sex, source]);

const distinct = <T>(of: fc.Arbitrary<T>, selector: (one: T) => string, maxLength: number) =>
  fc.uniqueArray(of, { maxLength, selector });

/** The same things in any order. */
export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length });
