// Every dimension of the model: what grows (n of it, all else small), from which n on it can be measured, and the commands it
// could slow down. A new column or setting that holds many of something is a new entry here.

import { indicators, observations, scattered, times, word } from './mission.mjs';
import { ofObservations } from './of-observations.mjs';
import { ofOverlap } from './of-overlap.mjs';
import { ofSettings } from './of-settings.mjs';

// all formats of one document, in one run
export const report = 'report M -o OUT/r.html -o OUT/r.xlsx -o OUT/r.json -o OUT/r.md -o OUT/tables/';
const all = ['validate M --json', 'score M', report];
const joined = (n, make) => times(n, make).join('|');
const withChains = (n, linksOf) => ({
  indicators: indicators(n, (i) => ({ level: 'outcome', contributes_to: linksOf(i) })),
  observations: observations(n),
});

const ofFramework = [
  [
    'indicators',
    4000,
    (n) => ({ indicators: indicators(n), observations: observations(n) }),
    [...all, 'explain I0 M', 'explain overall M'],
  ],
  [
    'components',
    2000,
    (n) => ({
      indicators: indicators(n, (i) => ({ component: `Component ${word(i)}`, level: 'outcome' })),
      observations: observations(n),
    }),
    [...all, 'score M --by component --json', 'explain overall M'],
  ],
  [
    'components of an indicator',
    4000,
    (n) => ({ indicators: indicators(8, () => ({ component: joined(n, word) })) }),
    all,
  ],
  [
    'indicators of many components',
    300,
    (n) => ({
      indicators: indicators(n, (i) => ({ component: joined(8, (j) => `C${scattered(8 * i + j, n)}x${j}`) })),
      observations: observations(n),
    }),
    all,
  ],
  grouping('units', 'org-unit', (i) => ({ org_unit: word(i) })),
  grouping('objectives', 'objective', (i) => ({ objective: word(i) })),
  grouping('themes', 'theme', (i) => ({ themes: word(i) })),
  [
    'themes of an indicator',
    4000,
    (n) => ({ indicators: indicators(8, () => ({ themes: joined(n, word) })) }),
    [...all, 'score M --by theme'],
  ],
  [
    'owners and tools',
    4000,
    (n) => ({ indicators: indicators(n, (i) => ({ owner: word(i), tool: word(-i) })), observations: observations(n) }),
    all,
  ],
  [
    'a long chain',
    2000,
    (n) => withChains(n, (i) => (i === n - 1 ? '' : `I${i + 1}`)),
    [...all, 'explain I0 M', `explain I1 M`],
  ],
  [
    'a star of chains',
    4000,
    (n) => withChains(n, (i) => (i === 0 ? '' : 'I0')),
    [...all, 'explain I0 M', 'explain I1 M'],
  ],
  [
    'a star of chains, outward',
    4000,
    (n) => withChains(n, (i) => (i > 0 ? '' : joined(n - 1, (j) => `I${j + 1}`))),
    [...all, 'explain I0 M', 'explain I1 M'],
  ],
  // n links: all of one half lead to all of the other
  [
    'dense chains',
    40_000,
    (n) => {
      const half = Math.floor(Math.sqrt(n));
      return withChains(2 * half, (i) => (i < half ? joined(half, (j) => `I${half + j}`) : ''));
    },
    all,
  ],
  ['a circle of chains', 2000, (n) => withChains(n, (i) => `I${(i + 1) % n}`), all],
  [
    'many circles of chains',
    4000,
    (n) => withChains(n, (i) => `I${i % 3 === 2 ? i - 2 : Math.min(i + 1, n - 1)}`),
    all,
  ],
  ['unknown ids in contributes_to', 2000, (n) => withChains(n, word), all],
  ['unknown ids of one contributes_to', 4000, (n) => withChains(8, () => joined(n, word)), all],
  ['the same id again', 4000, (n) => ({ indicators: indicators(n, (i) => ({ id: `I${i % 8}` })) }), all],
  ['twins among ids', 4000, (n) => ({ indicators: indicators(n, (i) => ({ id: `I${i >> 1}` })) }), all],
  [
    'lost indicators',
    4000,
    (n) => ({
      indicators: indicators(n, (i) => ({ level: i < 8 ? 'outcome' : 'none' })),
      observations: observations(n),
    }),
    all,
  ],
  [
    'target rows, by place',
    4000,
    (n) => targets(n, (i) => ({ indicator: `I${i % 8}`, location: word(i >> 3) })),
    [...all, 'score M --by location'],
  ],
  [
    'target rows, by period',
    2000,
    (n) => targets(n, (i) => ({ indicator: 'I0', period: `${1500 + (i >> 8)}-01-01..${2100 + (i & 255)}-12-31` })),
    all,
  ],
  [
    'target rows within a year',
    360,
    (n) =>
      targets(n, (i) => ({ indicator: 'I0', period: new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10) })),
    ['validate M', 'score M --period 2021-01-01..2024-12-31'],
  ],
  ['target rows alike', 4000, (n) => targets(n, () => ({ indicator: 'I0', period: '2025' })), all],
  [
    'unknown ids in targets',
    2000,
    (n) => ({ ...targets(n, (i) => ({ indicator: `X${word(i)}`, period: '2025' })), indicators: indicators(n) }),
    all,
  ],
  [
    'narrative headings',
    2000,
    (n) => ({ 'narrative.md': times(n, (i) => `# ${word(i)}\n\nText ${i}.\n`).join('\n') }),
    all,
  ],
  [
    'narrative headings, deep',
    2000,
    (n) => ({
      'narrative.md': times(n, (i) => `${'#'.repeat(1 + (i % 6))} Component ${i % 4}\n\nText **${i}**.\n`).join('\n'),
    }),
    all,
  ],
  [
    'narrative paragraphs',
    4000,
    (n) => ({ 'narrative.md': `# Component 0\n\n${times(n, (i) => `Text *${i}* [x](y).\n`).join('\n')}` }),
    all,
  ],
  [
    'narrative table rows',
    4000,
    (n) => ({ 'narrative.md': `# Component 0\n\n| a | b |\n| - | - |\n${times(n, (i) => `| ${i} | x |\n`).join('')}` }),
    all,
  ],
];

/** Groups of another grouping than components, one of each indicator. */
function grouping(name, by, change) {
  const make = (n) => ({
    indicators: indicators(n, (i) => ({ level: 'outcome', ...change(i) })),
    observations: observations(n),
  });
  return [name, 4000, make, [...all, `score M --by ${by}`, `score M --by ${by} --json`]];
}

const targets = (n, change) => ({ targets: times(n, (i) => ({ target: 80, ...change(i) })) });

/** Name, least n, the files of n, commands: `M` is the mission's folder, `OUT` a new one. */
export const dimensions = [...ofFramework, ...ofObservations(all), ...ofOverlap(report), ...ofSettings(all)].map(
  ([name, least, make, commands]) => ({ name, least, make, commands }),
);
