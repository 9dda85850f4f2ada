import { describe, expect, it } from 'vitest';
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
3 Goals       × 12 ÷ 12    minutam/indicators.csv:2              2,400 to 3,600
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
    expect(text).toContain('observations.csv:6     2025-Q3    870\n              11 rows between\n');
    expect(text).toContain('870  shorter intervals\n');
    expect(text).toContain('              20 of 21 are used\n');
  });

  it('finds a name of a figure only where it stands alone', () => {
    const step = { what: 'value', formula: 'value1 + value10', figures: { value1: 3, value10: 4 }, result: 7 };
    expect(printed([{ ...patrols, steps: [step] }])).toContain('3 + 4 ');
  });
});
