import { describe, expect, it } from 'vitest';
import type { ErrorDocument } from '../../src/report/documents/document.ts';
import { finding, military, scores } from './minutam.ts';
import { printed } from './printed.ts';

describe('the page of cpas score', () => {
  it('shows how each component stands, what stands out and what to type next', () => {
    expect(printed([scores])).toBe(`\
MINUTAM, 2025/26 (2025-07-01 to 2026-06-30), as of 2026-07-10
Component     Score            Output Outcome Impact   Gap  Trend   Evid. Known
───────────────────────────────────────────────────────────────────────────────
Military         29 ███·······     85       0     30  +70!  ↓ −4.3    B   100 %
Police           64 ██████▌···     80      65     55  +20   ↑ +12.0   C   100 %
Civil Affairs    57 █████▌····     30      70      –  −40!  → −1.1    A   100 %
Human Rights      ?                80       ?      –    ?   –         D    33 %
Overall          50 █████·····                              ↑ +2.2    B    83 %
? too little known   – nothing in the framework   ! a finding   Evid.: A best

What stands out
1 Military is busy, but little changes: outputs 85, results 15, gap +70. M1
  and M2, at 85, are meant to move M3, which stands at 0.
  results/decoupled                                      cpas explain Military
2 M3, attacks on civilians within 10 km of a base, goes the wrong way: 126,
  from a baseline of 120; the target is 60.
  results/regressing, minutam/observations.csv:30-41           cpas explain M3
3 Civil Affairs: results 70, outputs 30, gap −40. What it does (C1) does not
  explain what has improved (C2).
  results/unexplained                             cpas explain "Civil Affairs"
4 Human Rights has no score: nothing is known of its results. H2, its only
  outcome indicator, was never observed.
  data/insufficient, data/none, minutam/indicators.csv:13
Notes: P4 is carried from 2025-03, 456 days old, P4 is late (data/carried,
  data/late); design/single-indicator 8, design/no-impact 2
Next
  cpas explain M3                               where 126 comes from
  cpas validate --period 2025/26 --show info    the notes, line by line
  cpas report -o minutam.html                   all of it, for leadership
`);
  });

  it('is laid out by the words of its language', () => {
    expect(printed([{ ...scores, findings: [] }], { lang: 'fr' })).toBe(`\
MINUTAM, 2025/26 (du 2025-07-01 au 2026-06-30), état au 2026-07-10
Composante    Score             Prod.   Effet Impact Écart  Évol.   Fiab. Connu
───────────────────────────────────────────────────────────────────────────────
Military         29 ███·······     85       0     30  +70!  ↓ −4,3    B   100 %
Police           64 ██████▌···     80      65     55  +20   ↑ +12,0   C   100 %
Civil Affairs    57 █████▌····     30      70      –  −40!  → −1,1    A   100 %
Human Rights      ?                80       ?      –    ?   –         D    33 %
Ensemble         50 █████·····                              ↑ +2,2    B    83 %
? trop peu connu   – rien dans le cadre   ! un constat   Fiab. : A la meilleure

Rien ne ressort.
Ensuite
  cpas explain Military          comment 29 est calculé
  cpas report -o minutam.html    le tout, pour la direction
`);
  });

  it('says on its first line that errors stand, with the folder that was typed', () => {
    const faulty = { ...scores, problems: { errors: 4, warnings: 1, rowsLeftOut: 5 } };
    const [first] = printed([faulty], { folders: ['draft'] }).split('\n');
    expect(first).toBe('4 errors stand, 5 rows are left out: cpas validate draft');
    const unread = { ...scores, problems: { errors: 1, warnings: 0, rowsLeftOut: 0 } };
    expect(printed([unread], { folders: ['draft'] }).split('\n')[0]).toBe('1 error stands: cpas validate draft');
    expect(printed([unread], { folders: ['draft'], lang: 'fr' }).split('\n')[0]).toBe(
      '1 erreur subsiste : cpas validate draft',
    );
  });

  it('shows levels, results and each indicator under its component at 140', () => {
    const lines = printed([scores], { width: 140 }).split('\n');
    expect(lines[1]).toMatch(/Results +Output +Outcome +Impact +Gap +Trend +Evid\. +Known +Status$/);
    expect(lines[3]).toMatch(/^Military +29 █{6}·{14} +15 +85 2\/2 +0 1\/1 +30 1\/1 +\+70! +↓ −4\.3 +B +100 %$/);
    expect(lines[4]).toMatch(/^ {2}M1 {2}Patrols to priority sites +90 █{18}·· +90 +↑ \+0\.15 +on track$/);
  });

  it.each([
    { width: 79, heads: 'Component     Score Output Outcome Impact   Gap  Trend   Evid. Known' },
    { width: 66, heads: 'Component     Score  Trend   Evid. Known' },
  ])('leaves out bar and levels first where it is $width wide', ({ width, heads }) => {
    expect(printed([scores], { width }).split('\n')[1]).toBe(heads);
  });

  it('is a block of lines a component below 50', () => {
    expect(printed([scores], { width: 49 })).toContain(`
Military
  Score: 29
  Output: 85
  Outcome: 0
  Impact: 30
  Gap: +70!
  Trend: ↓ −4.3
  Evid.: B
  Known: 100 %
`);
  });

  it('lets a long name wrap under itself and cuts no figure', () => {
    const long = { ...military, component: 'Disarmament, demobilization and reintegration' };
    const lines = printed([{ ...scores, components: [long] }]).split('\n');
    expect(lines.slice(3, 6)).toEqual([
      'Disarmament,        29 ███·······     85       0     30 +70! ↓ −4.3   B   100 %',
      'demobilization',
      'and',
    ]);
  });

  it('counts the findings above ten by code', () => {
    const findings = Array.from({ length: 12 }, (_, i) =>
      finding('data/outlier', `M${i} jumps.`, { indicators: [`M${i}`] }),
    );
    const text = printed([{ ...scores, findings }]);
    expect(text).toContain('10 M9 jumps.');
    expect(text).not.toContain('M10 jumps.');
    expect(text).toContain('  2 more: data/outlier 2');
  });

  it('shows groups in the place of components', () => {
    const { component: _, ...body } = military;
    const groups = [
      { group: 'women', ...body },
      { group: null, ...body },
    ];
    const lines = printed([{ ...scores, by: 'theme', groups }]).split('\n');
    expect(lines[1]).toMatch(/^Theme +Score/);
    expect(lines[3]).toMatch(/^women +29 ███/);
    expect(lines[4]).toMatch(/^\(none\) +29 ███/);
  });

  it('shows places with their components, levels with their number of indicators', () => {
    const place = {
      group: 'Dorra',
      score: 40,
      resultsScore: 30,
      coverage: 1,
      evidence: 'A' as const,
      components: [military],
    };
    const places = printed([{ ...scores, by: 'location', groups: [place] }]).split('\n');
    expect(places[3]).toMatch(/^Dorra +40 ████·{6} +A +100 %$/);
    expect(places[4]).toMatch(/^ {2}Military +29 ███/);
    const level = { group: 'outcome', score: 45, coverage: 0.8, indicators: 4 };
    const levels = printed([{ ...scores, by: 'level', groups: [level] }]).split('\n');
    expect(levels[1]).toMatch(/^Level +Score +Indicators/);
    expect(levels[3]).toMatch(/^Outcome +45 ████▌·{5} +4 /);
  });
});

describe('a batch of missions', () => {
  const error: ErrorDocument = {
    schema: 'cpas.error/1',
    mission: 'missions/lab',
    folder: 'missions/lab',
    message: 'There is no indicators.csv.',
    diagnostics: [],
  };
  const older = { ...scores, mission: 'MINUTAM-24', period: { ...scores.period, label: '2024/25' } };

  it('stands in one table with mission and period, what could not be read left to standard error', () => {
    const text = printed([scores, older, error], { batch: true });
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Mission    Period   Component     Score             Trend   Evid.  Known',
      '────────────────────────────────────────────────────────────────────────',
      'MINUTAM    2025/26  Military         29 ███·······  ↓ −4.3    B    100 %',
      'MINUTAM    2025/26  Police           64 ██████▌···  ↑ +12.0   C    100 %',
      'MINUTAM    2025/26  Civil Affairs    57 █████▌····  → −1.1    A    100 %',
      'MINUTAM    2025/26  Human Rights      ?             –         D     33 %',
      'MINUTAM    2025/26  Overall          50 █████·····  ↑ +2.2    B     83 %',
      'MINUTAM-24 2024/25  Military         29 ███·······  ↓ −4.3    B    100 %',
    ]);
    expect(text).not.toContain('missions/lab');
    expect(text).toContain('\nMINUTAM: what stands out\n1 Military is busy');
    expect(text).toContain('  1 more: data/insufficient 1, data/none 1');
  });

  it('shows the overall lines alone from eleven missions on, and findings by code', () => {
    const lines = printed(
      Array.from({ length: 11 }, () => scores),
      { batch: true },
    ).split('\n');
    expect(lines.filter((line) => /Overall/.test(line))).toHaveLength(11);
    expect(lines.filter((line) => /Military/.test(line))).toHaveLength(0);
    expect(lines.at(-2)).toMatch(/results\/unexplained 11/);
  });
});

describe('commands to type', () => {
  const asked = ['--period', '2025/26', '--today', '2026-07-10', '--config', 'my settings.json'];

  it('have the folder and the options that were typed', () => {
    const text = printed([scores], { folders: ['minutam'], asked, width: 140 });
    const behind = 'minutam --period 2025/26 --today 2026-07-10 --config "my settings.json"';
    expect(text).toContain(`cpas explain Military ${behind}\n`);
    expect(text).toContain(`  cpas explain M3 ${behind} `);
    expect(text).toContain(`  cpas report -o minutam.html ${behind} `);
    expect(text).toContain('  cpas validate minutam --show info --period 2025/26 --today 2026-07-10');
  });

  it('are left out where no row of the period shows what was found', () => {
    const future = finding('data/future', 'M1, 2036-Q1 has a value.', { indicators: ['M1'] });
    const text = printed([{ ...scores, findings: [{ ...future, file: 'minutam/observations.csv', line: 9 }] }]);
    expect(text).toContain('  data/future, minutam/observations.csv:9\n');
    expect(text).not.toContain('cpas explain M1');
  });

  it('lead from a chain alone to the indicator it ends in', () => {
    const chain = {
      indicator: 'M3',
      contributors: ['M1'],
      activity: 90,
      result: 0,
      gap: 90,
      state: 'decoupled',
    } as const;
    const found = finding('results/decoupled', 'M1 is meant to move M3.', {
      component: 'Military',
      indicators: ['M1', 'M3'],
    });
    const text = printed([
      { ...scores, chains: [{ ...chain, contributors: [...chain.contributors] }], findings: [found] },
    ]);
    expect(text).toMatch(/results\/decoupled +cpas explain M3\n/);
  });

  it('lead to what is counted only', () => {
    const findings = Array.from({ length: 12 }, (_, i) =>
      finding('data/outlier', `M${i} jumps.`, { indicators: [`M${i}`] }),
    );
    expect(printed([{ ...scores, findings }])).toMatch(/cpas validate --period 2025\/26 +the 2 more, line by line\n/);
  });
});

describe('groups', () => {
  const { component: _, ...body } = military;
  const indicators = body.indicators.slice(0, 2);
  const poc = { group: 'poc', ...body, findings: [], indicators };
  const wide = { outputs: 85, results: 15, gap: 70 };

  it('judge their own gap, without a finding of their own', () => {
    const text = printed([{ ...scores, by: 'theme', groups: [poc] }], { folders: ['minutam'] });
    expect(text).toMatch(/^poc +29 .* \+70! /m);
    expect(text).toContain(
      `1 poc: outputs ${wide.outputs}, results ${wide.results}, gap +${wide.gap}: much is done, little changes.\n`,
    );
    expect(text).toMatch(/ cpas explain theme:poc minutam\n/);
  });

  it('tell of a component by its finding alone', () => {
    const text = printed([{ ...scores, by: 'component', groups: [{ ...poc, group: 'Military' }] }]);
    expect(text).toContain('1 Military is busy');
    expect(text).not.toContain('much is done, little changes');
  });

  it('have as many decimals in a sentence as it takes for the gap to come out', () => {
    const level = (score: number) => ({ score, coverage: 1, indicators: 1 });
    const group = { ...poc, resultsScore: 13.37, gap: 68.76, levels: { ...body.levels, output: level(82.13) } };
    expect(printed([{ ...scores, by: 'theme', groups: [group] }])).toContain('outputs 82, results 13, gap +69');
    const off = { ...poc, resultsScore: 13.4, gap: 69.2, levels: { ...body.levels, output: level(82.6) } };
    expect(printed([{ ...scores, by: 'theme', groups: [off] }])).toContain('outputs 82.6, results 13.4, gap +69.2');
  });

  it('show the findings of their own indicators, and count those left to components', () => {
    const own = finding('data/outlier', 'M1 jumps.', { component: 'Military', indicators: ['M1'] });
    const other = finding('data/outlier', 'P2 jumps.', { component: 'Police', indicators: ['P2'] });
    const whole = {
      ...finding('results/decoupled', 'Military is busy.', { component: 'Military', indicators: ['M1', 'M2'] }),
      field: 'component',
    };
    const level = { ...poc, gap: 10 };
    const text = printed([{ ...scores, by: 'theme', groups: [level], findings: [own, other, whole] }]);
    expect(text).toContain('1 M1 jumps.');
    expect(text).not.toMatch(/P2 jumps|Military is busy/);
    expect(text).toMatch(/ {2}2 more in the view of components: +cpas score\n/);
  });

  it('have no column that says nothing of any of them', () => {
    const level = { group: 'outcome', score: 45, coverage: 0.8, indicators: 4 };
    const heads = printed([{ ...scores, by: 'level', groups: [level] }]).split('\n')[1];
    expect(heads).toMatch(/^Level +Score +Indicators Known$/);
    const bare = { ...military, gap: null, levels: { ...military.levels, output: null } };
    const place = {
      group: 'Dorra',
      score: 40,
      resultsScore: 30,
      coverage: 1,
      evidence: 'A',
      components: [bare],
    } as const;
    const groups = [{ ...place, components: [...place.components] }];
    expect(printed([{ ...scores, by: 'location', groups }]).split('\n')[1]).toMatch(
      /^Place +Score +Outcome Impact +Trend +Evid\. Known$/,
    );
  });
});

describe('a long word of a name', () => {
  it('is never broken where it fits: columns go first', () => {
    const long = { ...military, component: 'Strategic Telecommunications-and-Information' };
    for (let width = 50; width <= 100; width += 1) {
      const text = printed([{ ...scores, components: [long] }], { width });
      expect(text).toContain('Telecommunications-and-Information');
    }
  });
});
