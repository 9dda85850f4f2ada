// Dimensions of evaluations, of what is decided on them, and of what holds them up.
import { day, evaluations, indicators, observations, times, word } from './mission.mjs';

const joined = (n, make) => times(n, make).join('|');
const framed = (n, change) => ({
  indicators: indicators(n),
  observations: observations(n),
  evaluations: evaluations(n, change),
});
const together = { start: '2025-03-01', end: '2025-05-31' };
const alone = (i) => ({ ...together, indicators: `I${i}` });

export const ofOverlap = (report) => {
  const all = ['validate M --json', 'overlap M', 'overlap M --json', report];
  return [
    ['evaluations, one after the other', 4000, (n) => ({ evaluations: evaluations(n) }), all],
    ['evaluations at once, apart', 2000, (n) => framed(n, alone), all],
    // n pairs, which is what is put out
    [
      'pairs of evaluations',
      20_000,
      (n) => ({ evaluations: evaluations(Math.floor(Math.sqrt(2 * n)), () => together) }),
      all,
    ],
    ['evaluations in pairs', 2000, (n) => framed(n, (i) => ({ ...together, indicators: `I${i >> 1}` })), all],
    ['evaluations of an open scope', 2000, (n) => ({ evaluations: evaluations(n, () => ({ indicators: '' })) }), all],
    [
      'evaluations by component',
      2000,
      (n) => framed(n, (i) => ({ indicators: '', component: `Component ${i % 4}` })),
      all,
    ],
    [
      'evaluations by theme',
      1000,
      (n) => ({
        indicators: indicators(n, (i) => ({ themes: word(i) })),
        observations: observations(n),
        evaluations: evaluations(n, (i) => ({ indicators: '', themes: word(i) })),
      }),
      all,
    ],
    [
      'indicators of an evaluation',
      2000,
      (n) => ({
        ...framed(n, () => ({})),
        evaluations: evaluations(4, () => ({ ...together, indicators: joined(n, (j) => `I${j}`) })),
      }),
      all,
    ],
    [
      'places of an evaluation',
      2000,
      (n) => ({
        evaluations: evaluations(4, () => ({ ...together, locations: joined(n, word) })),
        observations: times(n, (i) => ({ indicator: 'I0', period: '2025', value: 5, location: word(i) })),
      }),
      all,
    ],
    [
      'unknown places',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({ locations: `X${word(i)}` })),
        observations: times(n, (i) => ({ indicator: 'I0', period: '2025', value: 5, location: word(i) })),
      }),
      all,
    ],
    [
      'places of evaluations',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({ ...together, locations: word(i) })),
        observations: times(n, (i) => ({ indicator: 'I0', period: '2025', value: 5, location: word(i) })),
      }),
      all,
    ],
    [
      'themes of an evaluation',
      2000,
      (n) => ({
        evaluations: evaluations(4, () => ({ indicators: '', themes: joined(n, word) })),
        indicators: indicators(n, (i) => ({ themes: word(i) })),
        observations: observations(n),
      }),
      all,
    ],
    [
      'unknown themes',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({ indicators: '', themes: `X${word(i)}` })),
        indicators: indicators(n, (i) => ({ themes: word(i) })),
      }),
      all,
    ],
    [
      'unknown components',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({ indicators: '', component: `X${word(i)}` })),
        indicators: indicators(n, (i) => ({ component: word(i) })),
      }),
      all,
    ],
    [
      'components of an evaluation',
      2000,
      (n) => ({
        evaluations: evaluations(4, () => ({ indicators: '', component: joined(n, word) })),
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
        observations: observations(n),
      }),
      all,
    ],
    ['unknown indicators of evaluations', 2000, (n) => framed(n, (i) => ({ indicators: word(i) })), all],
    [
      'respondents of an evaluation',
      4000,
      (n) => ({ evaluations: evaluations(4, () => ({ ...together, respondents: joined(n, word) })) }),
      all,
    ],
    [
      'respondents of evaluations',
      2000,
      (n) => ({ evaluations: evaluations(n, (i) => ({ respondents: word(i) })) }),
      all,
    ],
    [
      'owners of evaluations',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({
          ...alone(i % 8),
          owner: word(i),
          tool: word(-i),
          start: day(9 * i),
          end: day(9 * i + 5),
        })),
      }),
      all,
    ],
    ['owners at once', 1000, (n) => framed(n, (i) => ({ ...alone(i), owner: word(i) })), all],
    [
      'rounds of one evaluation',
      2000,
      (n) => ({
        evaluations: evaluations(n, (i) => ({
          title: 'Review',
          start: day(9 * i),
          end: day(9 * i + 5),
          indicators: 'I0',
        })),
      }),
      all,
    ],
    ['the same evaluation again', 4000, (n) => ({ evaluations: evaluations(n, (i) => ({ id: `E${i % 8}` })) }), all],
    [
      'lost evaluations',
      4000,
      (n) => ({ evaluations: evaluations(n, (i) => ({ start: i < 8 ? '2025-01-01' : 'x', end: '2025-02-01' })) }),
      all,
    ],
    ['decisions', 8000, (n) => ({ decisions: decisions(n, (i) => ({ informed_by: `E${i % 4}|I${i % 8}` })) }), all],
    [
      'what informed a decision',
      4000,
      (n) => ({
        ...framed(n, () => ({})),
        decisions: decisions(4, () => ({ informed_by: joined(n, (j) => `E${j}`) })),
      }),
      all,
    ],
    [
      'unknown ids in decisions',
      2000,
      (n) => ({ ...framed(n, () => ({})), decisions: decisions(n, (i) => ({ informed_by: word(i) })) }),
      all,
    ],
    [
      'one unknown id in decisions',
      4000,
      (n) => ({ ...framed(1000, () => ({})), decisions: decisions(n, () => ({ informed_by: 'X12345' })) }),
      all,
    ],
    [
      'unknown ids of one decision',
      2000,
      (n) => ({ ...framed(n, () => ({})), decisions: decisions(1, () => ({ informed_by: joined(n, word) })) }),
      all,
    ],
    [
      'constraints',
      8000,
      (n) => ({ constraints: constraints(n, (i) => ({ component: `Component ${i % 4}`, indicators: `I${i % 8}` })) }),
      ['score M', ...all],
    ],
    [
      'constraints of components',
      2000,
      (n) => ({
        constraints: constraints(n, (i) => ({ component: word(i) })),
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
        observations: observations(n),
      }),
      ['score M', ...all],
    ],
    [
      'constraints of many components',
      2000,
      (n) => ({
        constraints: constraints(4, () => ({ component: joined(n, word) })),
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
        observations: observations(n),
      }),
      ['score M', ...all],
    ],
    [
      'unknown ids in constraints',
      2000,
      (n) => ({
        constraints: constraints(n, (i) => ({ component: 'Component 0', indicators: word(i) })),
        indicators: indicators(n),
      }),
      all,
    ],
    [
      'entries of one --what-if',
      2000,
      (n) => ({ ...framed(n, () => ({})) }),
      [(n) => ['overlap', 'M', '--what-if', `drop=${times(n, (i) => `E${i}`).join(',')}`]],
    ],
    [
      '--what-if again',
      1000,
      (n) => ({ ...framed(n, () => ({})) }),
      [(n) => ['overlap', 'M', ...times(n, (i) => ['--what-if', `shift=E${i}:+30d`]).flat()]],
    ],
    [
      '--component again',
      1000,
      (n) => ({
        indicators: indicators(n, (i) => ({ component: word(i), level: 'outcome' })),
        observations: observations(n),
      }),
      ['score', 'overlap', 'report'].map((command) => (n) => [
        command,
        'M',
        ...times(n, (i) => ['--component', word(i)]).flat(),
      ]),
    ],
  ];
};

const decisions = (n, change) =>
  times(n, (i) => ({ id: `D${i}`, date: day(i % 9000), decision: word(i), component: 'Component 0', ...change(i) }));
const constraints = (n, change) =>
  times(n, (i) => ({ id: `K${i}`, kind: 'access', start: day(i % 9000), ...change(i) }));
