import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import { military, patrols } from './minutam-explanations.ts';
import { printed } from './printed.ts';

describe('the page of cpas explain', () => {
  it('works an indicator out from its rows to its trend', () => {
    expect(printed([patrols])).toBe(`\
M1  Patrols to priority sites                        Military, output, weight 2
MINUTAM, 2025/26 (2025-07-01 to 2026-06-30), as of 2026-07-10
1 Rows        minutam/observations.csv:6    2025-Q3    870
              minutam/observations.csv:7    2025-Q4    900
              minutam/observations.csv:8    2026-Q1    885
              minutam/observations.csv:9    2026-Q2    825
              4 of 8 lie in the period
2 Value       870 + 900 + 885 + 825                                     = 3,480
3 Goals       per year, × 12 ÷ 12    minutam/indicators.csv:2    2,400 to 3,600
4 Attainment  (3,480 − 2,400) ÷ (3,600 − 2,400)                         =  0.90
5 Score       100 × 0.90                                                =  90.0
6 Status      0.90 ≥ 0.9 × 0.67                                        on track
7 Trend       0.90, after 0.75 in 2024/25: +0.15                      improving
M1 is 2/3 of Military's output level and 13 % of its score.
`);
  });

  it('works a component out from its indicators, results in one column', () => {
    expect(printed([military])).toBe(`\
Military  29.0 of 100                                                evidence B
MINUTAM, 2025/26 (2025-07-01 to 2026-06-30), as of 2026-07-10
1 Output      (2 × 90.0 + 1 × 75.0) ÷ 3                                 =  85.0
              M1  3,480 of 3,600   90.0  × 2   minutam/observations.csv:6-9
              M2     39 of    48   75.0  × 1   minutam/observations.csv:14-17
2 Outcome     0.0 ÷ 1                                                   =   0.0
              M3    126 of    60    0.0  × 1   minutam/observations.csv:30-41
3 Impact      30.0 ÷ 1                                                  =  30.0
              M4   46 % of  60 %   30.0  × 1   minutam/observations.csv:44
4 Results     (0.4 × 0.0 + 0.4 × 30.0) ÷ 0.8                            =  15.0
5 Score       0.2 × 85.0 + 0.4 × 0.0 + 0.4 × 30.0                       =  29.0
6 Gap         85.0 − 15.0, at least 25: decoupled                       = +70.0
7 Evidence    known, carried, late: A; low quality, 4 of 21 rows: B         = B
At its target, each alone would add: M3 +40.0, M4 +28.0, M2 +1.7, M1 +1.3
`);
  });

  it('says it in French', () => {
    const lines = printed([patrols], { lang: 'fr' }).split('\n');
    expect(lines[7]).toBe('2 Valeur       870 + 900 + 885 + 825                                    = 3 480');
    expect(lines[11]).toBe('6 Situation    0,90 ≥ 0,9 × 0,67                                  en bonne voie');
  });

  it('shows the first and last five of more than twelve rows, and why a row is not used', () => {
    const [row] = patrols.rows.slice(4);
    if (row === undefined) throw new Error('the fixture has rows');
    const rows = Array.from({ length: 20 }, (_, i) => ({ ...row, line: i + 2 }));
    const text = printed([{ ...patrols, rows: [...rows, { ...row, line: 40, used: false, why: 'coarser' }] }]);
    expect(text).toContain('observations.csv:6     2025-Q3    870\n              11 rows between: --format csv\n');
    expect(text).toContain('870  shorter intervals\n');
    expect(text).toContain('              20 of 21 are used\n');
  });

  it('finds a name of a figure only where it stands alone', () => {
    const step = { what: 'value', formula: 'value1 + value10', figures: { value1: 3, value10: 4 }, result: 7 };
    expect(printed([{ ...patrols, steps: [step] }])).toContain('3 + 4 ');
  });
});

const one = (step: Partial<Documents['explanation']['steps'][number]> & { what: string }) =>
  printed([{ ...military, steps: [{ formula: '', figures: {}, result: null, ...step }], levers: [] }]).split('\n')[2];

describe('a step without a result', () => {
  it.each([
    {
      step: {
        what: 'outcome',
        why: 'too-little-known',
        figures: { known: 1, of: 3, share: 1 / 3, least: 0.6 },
      } as const,
      says: /^1 Outcome +1 of 3 known, 33 %, at least 60 % is needed +\?$/,
    },
    {
      step: {
        what: 'outcome',
        why: 'too-little-known',
        figures: { known: 2, of: 3, share: 0.598, least: 0.6 },
      } as const,
      says: /2 of 3 known, 59\.8 %, at least 60\.0 % is needed +\?$/,
    },
    {
      step: { what: 'results', why: 'none-known', figures: { known: 0, of: 2 } } as const,
      says: /none of 2 known +\?$/,
    },
    { step: { what: 'results', why: 'nothing-weighs' } as const, says: /no outcome or impact in the framework +–$/ },
    { step: { what: 'score', why: 'no-results-score' } as const, says: /no results, and without them no score +\?$/ },
    { step: { what: 'target', why: 'no-target' } as const, says: /^1 Target +no target +–$/ },
    { step: { what: 'value', why: 'no-value' } as const, says: /^1 Value +no value +\?$/ },
    { step: { what: 'evidence', why: 'no-score', result: 'D' } as const, says: /no score, hence D += D$/ },
    {
      step: { what: 'trend', why: 'carried', figures: { period: '2024/25' } } as const,
      says: /^1 Trend +the value is carried, so there is no trend +–$/,
    },
    {
      step: { what: 'trend', why: 'no-previous', figures: { period: '2024/25' } } as const,
      says: /no score in 2024\/25 +–$/,
    },
    {
      step: {
        what: 'score',
        why: 'none-known',
        formula: 'component:',
        figures: { component: 'Police', known: 0, of: 2 },
      } as const,
      says: /^1 Score +Police: none of 2 known +\?$/,
    },
  ])('says why: $says', ({ step, says }) => {
    expect(one(step)).toMatch(says);
  });
});

describe('a step in words', () => {
  it('elides a sum of more than 24 in the middle and counts its terms', () => {
    const names = Array.from({ length: 60 }, (_, i) => `value${i + 1}`);
    const figures = Object.fromEntries(names.map((name, i) => [name, i + 1]));
    expect(one({ what: 'value', formula: names.join(' + '), figures, result: 1830 })).toMatch(
      /^1 Value +1 \+ 2 \+ 3 \+ … \+ 60, 60 values += 1,830$/,
    );
    const weighted = `(${names.map((name) => `${name} × ${name}`).join(' + ')}) ÷ (${names.join(' + ')})`;
    expect(one({ what: 'value', formula: weighted, figures, result: 1 })).toContain(
      '(1 × 1 + 2 × 2 + 3 × 3 + … + 60 × 60) ÷ (1 + 2 + 3 + … + 60), 60',
    );
  });

  it('counts the terms that the explanation itself has left out', () => {
    const figures = { value1: 1, value2: 2, value3: 3, value150: 4, n: 150 };
    const formula = 'value1 + value2 + value3 + … + value150';
    expect(one({ what: 'value', formula, figures, result: 9 })).toContain('1 + 2 + 3 + … + 4, 150 values');
  });

  it('tells days over, and a goal of the period itself', () => {
    const figures = { daysOver: 1096, daysAll: 1461 };
    expect(one({ what: 'expected', formula: 'daysOver ÷ daysAll', figures, result: 0.75 })).toMatch(
      /1,096 of 1,461 days are over += 0\.75$/,
    );
    expect(one({ what: 'expected', formula: '1', result: 1 })).toMatch(/the goal is of the period itself += 1\.00$/);
  });

  it('shows a gap with as many decimals as it takes to come out', () => {
    const gap = { what: 'gap', formula: 'output − results' };
    expect(one({ ...gap, figures: { output: 82.13, results: 13.37 }, result: 68.76 })).toMatch(
      /82\.13 − 13\.37, at least 25: decoupled += \+68\.76$/,
    );
    expect(one({ ...gap, figures: { output: 32.8, results: 24 }, result: 8.8 })).toMatch(/32\.8 − 24\.0 += \+8\.8$/);
  });

  it('works a chain out and names its state', () => {
    const chain = { what: 'chain', formula: 'activity − score', result: 20 };
    expect(one({ ...chain, figures: { activity: 90, score: 70, state: 'working' } })).toMatch(
      /^1 Chain +90\.0 − 70\.0, both at least 60: working += \+20\.0$/,
    );
    expect(one({ what: 'chain', why: 'no-activity', figures: { activity: null, score: 3, state: 'unknown' } })).toMatch(
      /too little known of what is meant to move it +\?$/,
    );
  });

  it('does not part a product at the end of a line', () => {
    const formula = Array.from({ length: 20 }, (_, i) => `weight${i} × score${i}`).join(' + ');
    const figures = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        [`weight${i}`, 1],
        [`score${i}`, 50],
      ]).flat() as [string, number][],
    );
    const lines = printed([{ ...military, steps: [{ what: 'output', formula, figures, result: 50 }], levers: [] }]);
    expect(lines).not.toMatch(/×\n|\n +×/);
  });
});

describe('results chains in short', () => {
  const chain = {
    indicator: 'M3',
    contributors: ['M1', 'M2'],
    activity: 85,
    result: 0,
    gap: 85,
    state: 'decoupled',
  } as const;
  const unknown = {
    indicator: 'M4',
    contributors: ['M3'],
    activity: null,
    result: 30,
    gap: null,
    state: 'unknown',
  } as const;

  it('stand under a component, with the command that works one out', () => {
    const text = printed(
      [{ ...military, chains: [chain, unknown].map((one) => ({ ...one, contributors: [...one.contributors] })) }],
      {
        folders: ['minutam'],
        asked: ['--period', '2025/26'],
      },
    );
    expect(text).toContain(`
Results chains that end here:          cpas explain M3 minutam --period 2025/26
  M3 at 0.0, meant to be moved by M1, M2, together at 85.0: +85.0, decoupled
  M4 at 30.0, meant to be moved by M3, at ?: unknown
`);
  });
});

describe('words about one indicator', () => {
  const of = (component: string, lang: 'en' | 'fr') =>
    printed(
      [
        {
          ...patrols,
          subject: { ...patrols.subject, components: [{ component, weight: 1, ofLevel: 0.5, ofScore: null }] },
        },
      ],
      {
        lang,
      },
    )
      .split('\n')
      .at(-2);

  it('have the possessive of the language', () => {
    expect(of('Human Rights', 'en')).toBe("M1 is 1/2 of Human Rights' output level.");
    expect(of('Police', 'fr')).toBe('M1 compte pour 1/2 du niveau produit de Police.');
    expect(of('Appui à la mission', 'fr')).toBe('M1 compte pour 1/2 du niveau produit d’Appui à la mission.');
  });
});

it('writes signs of comparison plainly where marks are plain', () => {
  const step = { what: 'status', formula: '|attainment| ≤ 0.05', figures: { attainment: 0 }, result: 'stalled' };
  expect(printed([{ ...patrols, steps: [step] }], { ascii: true })).toContain('|0.00| <= 0.05');
});
