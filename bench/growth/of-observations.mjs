// Dimensions of what was observed.
import { day, indicators, observations, scattered, table, times, word } from './mission.mjs';

const rows = (n, change) => ({
  observations: times(n, (i) => ({ indicator: 'I0', period: '2025', value: scattered(i, 90), ...change(i) })),
});
const byPlace = ['score M --by location', 'score M --by location --json'];
const longPeriod = 'score M --period 1990-01-01..2089-12-31';

export const ofObservations = (all) => [
  [
    'places',
    2000,
    (n) => rows(8 * n, (i) => ({ indicator: `I${i % 8}`, location: word(i >> 3) })),
    [...all, ...byPlace, 'explain I0 M', `explain location:${word(1)} M`],
  ],
  [
    'places of a country each',
    2000,
    (n) => rows(n, (i) => ({ indicator: `I${i % 8}`, location: word(i) })),
    [...all, ...byPlace],
  ],
  ['names of places alike', 2000, (n) => rows(n, (i) => ({ location: `${i % 2 ? 'PLACE' : 'Place'} ${i >> 1}` })), all],
  ['parts', 4000, (n) => rows(n, (i) => ({ by_age: `${i}-${i + 1}` })), [...all, 'explain I0 M']],
  [
    'parts of many places',
    4000,
    (n) => rows(n, (i) => ({ location: word(i >> 2), by_sex: ['F', 'M', 'X', ''][i % 4] })),
    [...all, ...byPlace],
  ],
  ['columns of parts', 200, (n) => rows(n, (i) => ({ [`by_${word(i)}`]: 'x' })), all],
  [
    'periods',
    8000,
    (n) => rows(n, (i) => ({ period: day(i) })),
    [...all, longPeriod, 'explain I0 M --period 1990-01-01..2089-12-31'],
  ],
  ['periods that overlap', 4000, (n) => rows(n, (i) => ({ period: `${day(i)}..${day(i + 9)}` })), [...all, longPeriod]],
  [
    'periods within periods',
    4000,
    (n) => rows(n, (i) => ({ period: `${day(i)}..${day(2 * n - i)}` })),
    [...all, longPeriod],
  ],
  [
    'periods that others fill',
    2000,
    (n) => rows(2 * n, (i) => ({ period: i < n ? day(i) : `${day(0)}..${day(2 * n - i)}` })),
    [...all, longPeriod],
  ],
  ['sources of one value', 4000, (n) => rows(n, (i) => ({ source: word(i) })), [...all, 'explain I0 M']],
  ['sources of many values', 4000, (n) => rows(2 * n, (i) => ({ location: word(i >> 1), source: word(i) })), all],
  [
    'sources in order of trust',
    2000,
    (n) => ({ ...rows(n, (i) => ({ source: word(i) })), settings: { sources: times(n, word) } }),
    all,
  ],
  ['the same row again', 20_000, (n) => rows(n, () => ({ value: 5 })), all],
  ['conflicts of one key', 20_000, (n) => rows(n, (i) => ({ value: i })), all],
  ['conflicts of many keys', 20_000, (n) => rows(n, (i) => ({ location: word(i >> 1), value: i })), all],
  [
    'rows of one indicator',
    20_000,
    (n) => rows(n, (i) => ({ period: day(i % 9000), location: word(i % 200), by_age: `${i % 7}` })),
    [...all, 'explain I0 M --period 2010'],
  ],
  [
    'unknown indicators',
    4000,
    (n) => ({ ...rows(n, (i) => ({ indicator: word(i) })), indicators: indicators(n) }),
    all,
  ],
  [
    'unknown indicators alike',
    4000,
    (n) => ({ ...rows(n, (i) => ({ indicator: `I${i}x` })), indicators: indicators(n) }),
    all,
  ],
  [
    'texts of notes',
    20_000,
    (n) => rows(n, (i) => ({ period: day(i % 9000), location: word(i % 50), note: word(i) })),
    all,
  ],
  [
    'wide columns',
    200,
    (n) => ({
      'observations.csv': table(
        times(50, (i) => ({
          indicator: `I${i % 8}`,
          location: word(i),
          ...Object.fromEntries(times(n, (j) => [day(j), j])),
        })),
      ),
    }),
    all,
  ],
  ['unknown columns', 200, (n) => rows(50, () => Object.fromEntries(times(n, (j) => [word(j), j]))), all],
  [
    'files of observations',
    250,
    (n) =>
      Object.fromEntries(
        times(n, (i) => [`observations/${word(i)}.csv`, table([{ indicator: 'I0', period: day(i), value: i }])]),
      ),
    all,
  ],
  [
    'files that are not read',
    250,
    (n) => Object.fromEntries(times(n, (i) => [`${word(i)}.csv`, `${word(i)},value\n1,2\n`])),
    all,
  ],
  ...['value', 'period', 'quality', 'low'].map((column) => [
    `faults in ${column}`,
    20_000,
    (n) => rows(n, (i) => ({ period: day(i % 9000), [column]: word(i) })),
    all,
  ]),
  ['faults in value, alike', 20_000, (n) => rows(n, (i) => ({ period: day(i % 9000), value: '4O' })), all],
  [
    'faults of many indicators',
    4000,
    (n) => ({ indicators: indicators(n), observations: observations(n, () => ({ value: 'x' })) }),
    all,
  ],
  [
    'rows too short',
    20_000,
    (n) => ({ 'observations.csv': `indicator,period,value\n${times(n, () => 'I0,2025\n').join('')}` }),
    all,
  ],
  [
    'rows too long',
    20_000,
    (n) => ({ 'observations.csv': `indicator,period,value\n${times(n, (i) => `I0,${day(i % 9000)},5,x\n`).join('')}` }),
    all,
  ],
  [
    'quotes in the middle',
    20_000,
    (n) => ({
      'observations.csv': `indicator,period,value,note\n${times(n, (i) => `I0,${day(i % 9000)},5,"a"b\n`).join('')}`,
    }),
    all,
  ],
  [
    'periods to come',
    20_000,
    (n) => rows(n, (i) => ({ period: day(15_000 + (i % 9000)), location: word(i % 10) })),
    all,
  ],
  [
    'values far out',
    4000,
    (n) =>
      rows(8 * n, (i) => ({ period: `20${20 + (i % 8)}`, location: word(i >> 3), value: i % 8 === 3 ? 1e6 : i % 5 })),
    all,
  ],
];
