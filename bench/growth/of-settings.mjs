// Dimensions of cpas.json, and of what is named on the command line.
import { evaluations, indicators, observations, scattered, table, times, word } from './mission.mjs';

const map = (n, make) => Object.fromEntries(times(n, make));
const placed = (n) => times(n, (i) => ({ indicator: 'I0', period: '2025', value: 5, location: word(i) }));
const events = (n) =>
  table(times(n, (i) => ({ when: `2025-0${1 + (i % 9)}-11`, kind: word(i), site: `Site ${i % 5}` })));

export const ofSettings = (all) => {
  const overlap = [...all, 'overlap M'];
  const derived = (n, rows, entry) => ({
    settings: { derive: times(n, (i) => ({ from: 'events.csv', date: 'when', ...entry(i) })) },
    'events.csv': events(rows),
    indicators: indicators(Math.max(n, 8)),
  });
  return [
    [
      'components setting',
      4000,
      (n) => ({
        settings: { components: map(n, (i) => [word(i), 2]) },
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
        observations: observations(n),
      }),
      all,
    ],
    ['components setting, unknown', 4000, (n) => ({ settings: { components: map(n, (i) => [word(i), 2]) } }), all],
    [
      'components setting, all unknown',
      1000,
      (n) => ({
        settings: { components: map(n, (i) => [`X${word(i)}`, 2]) },
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
      }),
      all,
    ],
    [
      'places setting',
      4000,
      (n) => ({
        settings: { places: map(n, (i) => [word(i), ['Goma', `X${word(i)}`]]) },
        evaluations: evaluations(n, (i) => ({ locations: word(i) })),
        observations: placed(n),
      }),
      overlap,
    ],
    [
      'places of a name',
      4000,
      (n) => ({
        settings: { places: { North: times(n, word) } },
        evaluations: evaluations(8, () => ({ locations: 'North' })),
        observations: placed(n),
      }),
      overlap,
    ],
    [
      'places of places',
      400,
      (n) => ({
        settings: { places: map(n, (i) => [`P${i}`, [`P${i + 1}`]]) },
        evaluations: evaluations(8, (i) => ({ locations: `P${i}` })),
      }),
      overlap,
    ],
    [
      'files setting',
      250,
      (n) => ({
        settings: { files: { observations: times(n, (i) => `o/${word(i)}.csv`) } },
        observations: null,
        ...map(n, (i) => [
          `o/${word(i)}.csv`,
          table([{ indicator: 'I0', period: '2025', location: word(i), value: i }]),
        ]),
      }),
      all,
    ],
    [
      'patterns of files',
      25,
      (n) => ({
        settings: { files: { observations: times(n, (i) => `o/${word(i)}*.csv`) } },
        observations: null,
        ...map(n, (i) => [
          `o/${word(i)} 2025.csv`,
          table([{ indicator: 'I0', period: '2025', location: word(i), value: i }]),
        ]),
      }),
      all,
    ],
    [
      'columns setting',
      400,
      (n) => ({
        settings: { columns: { observations: map(n, (i) => [`by_${word(i)}`, `h${i}`]) } },
        observations: times(20, (i) => ({
          indicator: 'I0',
          period: '2025',
          value: i,
          ...map(n, (j) => [`h${j}`, j === i ? 'x' : '']),
        })),
      }),
      all,
    ],
    [
      'accepted',
      2000,
      (n) => ({
        settings: { accepted: times(n, (i) => ({ evaluations: [`E${2 * i}`, `E${2 * i + 1}`], reason: 'wanted' })) },
        evaluations: evaluations(2 * n, (i) => ({ indicators: `I${i >> 1}` })),
        indicators: indicators(n),
        observations: observations(n),
      }),
      overlap,
    ],
    [
      'accepted, unmatched',
      2000,
      (n) => ({ settings: { accepted: times(n, (i) => ({ evaluations: [`X${i}`, `Y${i}`], reason: 'wanted' })) } }),
      overlap,
    ],
    [
      'evaluations of one accepted',
      2000,
      (n) => ({
        settings: { accepted: [{ evaluations: times(n, (i) => `E${i}`), reason: 'wanted' }] },
        evaluations: evaluations(n),
      }),
      overlap,
    ],
    ['derive', 10, (n) => derived(n, 2000, (i) => ({ indicator: `I${i}` })), all],
    ['derive, rows', 20_000, (n) => derived(1, n, () => ({ indicator: 'I0', location: 'site' })), all],
    ['derive, values', 4000, (n) => derived(1, n, () => ({ indicator: 'I0', where: { kind: times(n, word) } })), all],
    ['derive, places', 4000, (n) => derived(1, n, () => ({ indicator: 'I0', location: 'kind' })), all],
    ['derive, parts', 4000, (n) => derived(1, n, () => ({ indicator: 'I0', by: { by_kind: 'kind' } })), all],
    [
      'derive, indicators',
      2000,
      (n) => ({
        ...derived(1, n, () => ({ indicator: { column: 'kind' } })),
        indicators: indicators(n, (i) => ({ id: word(i) })),
      }),
      all,
    ],
    [
      'derive, unknown indicators',
      2000,
      (n) => ({ ...derived(1, n, () => ({ indicator: { column: 'kind' } })), indicators: indicators(n) }),
      all,
    ],
    [
      'missingValues',
      4000,
      (n) => ({
        settings: { missingValues: times(n, word) },
        observations: times(n, (i) => ({ indicator: 'I0', period: 2025, value: word(scattered(i, n)) })),
      }),
      all,
    ],
    [
      'where',
      4000,
      (n) => ({
        settings: { files: { observations: { path: 'observations.csv', where: { location: times(n, word) } } } },
        observations: placed(n),
      }),
      all,
    ],
    [
      'totals',
      4000,
      (n) => ({
        settings: { files: { observations: { path: 'observations.csv', totals: times(n, word) } } },
        observations: placed(n).map((row, i) => ({ ...row, location: '', by_age: word(i), period: 2000 + (i % 25) })),
      }),
      all,
    ],
    [
      'disclosure',
      2000,
      (n) => ({
        settings: { disclosure: { below: 5, themes: times(n, word) } },
        indicators: indicators(n, (i) => ({ themes: word(i), measure: 'count' })),
        observations: observations(n),
      }),
      all,
    ],
    [
      'disclosure of places',
      2000,
      (n) => ({
        settings: { disclosure: { below: 5, themes: ['poc'] } },
        indicators: indicators(8, () => ({ themes: 'poc', measure: 'count' })),
        observations: placed(n),
      }),
      all,
    ],
    [
      'folders',
      25,
      (n) =>
        Object.fromEntries(
          times(n, (i) => [
            [`m${i}/indicators.csv`, table(indicators(8))],
            [`m${i}/observations.csv`, table(observations(8))],
          ]).flat(),
        ),
      [
        ...['score', 'validate'].map((command) => (n) => [command, ...times(n, (i) => `M/m${i}`)]),
        (n) => ['report', ...times(n, (i) => `M/m${i}`), '-o', 'OUT/tables/'],
      ],
    ],
  ];
};
