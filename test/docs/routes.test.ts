import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { blocksOf, page, sectionOf } from './markdown.ts';

interface Route {
  readonly route: string;
  /** its section in docs/files.md */
  readonly section: string;
  readonly period: string;
  /** indicator → value and score, worked by hand from the rows */
  readonly worked: Readonly<Record<string, readonly [value: number, score: number]>>;
  /** 0.2 × output + 0.4 × outcome + 0.4 × impact */
  readonly score: number;
}

const third = 1 / 3;

const routes: readonly Route[] = [
  {
    route: 'dhis2',
    section: '### DHIS2, short form',
    period: '2025/26',
    worked: {
      PolPatrol01: [650, 62.5], // 80+85+90+95 and 70+75+80+75; (650 − 400) ÷ 400
      PolTrust_02: [45, 50], // (42 + 48) ÷ 2; (45 − 30) ÷ 30
      PolCrime_03: [365, 35], // (370 + 360) ÷ 2; (365 − 400) ÷ −100
    },
    score: 12.5 + 20 + 14,
  },
  {
    route: 'dhis2-long',
    section: '### DHIS2, long form',
    period: '2025/26',
    worked: {
      PolTrain_04: [300, 50], // 20+25+30+25 and 50+55+50+45, the deleted 450 left out; (300 − 200) ÷ 200
      PolCases_05: [36, 160 * third], // North (30 + 34) ÷ 2, South (38 + 42) ÷ 2; (36 − 20) ÷ 30
      PolSafe__06: [50, 50], // (50 − 40) ÷ 20
    },
    score: 10 + 64 * third + 20,
  },
  {
    route: 'hxl',
    section: '### HXL',
    period: '2025/26',
    worked: {
      'WAT-1': [40, 50], // 5+6+5+4 and 6+4+5+5; (40 − 20) ÷ 40
      'WAT-2': [48, 45], // (50 + 46) ÷ 2; (48 − 30) ÷ 40
      'WAT-3': [16.5, 62.5], // (18 + 15) ÷ 2; (16.5 − 24) ÷ −12
    },
    score: 10 + 18 + 25,
  },
  {
    route: 'tracking-sheet',
    section: '### One tracking sheet',
    period: '2025/26',
    worked: {
      'MIL-1': [1050, 62.5], // 240+260+280+270; (1,050 − 800) ÷ 400
      'MIL-2': [52, 30], // (50 + 52 + 54) ÷ 3, n/a is missing; (52 − 40) ÷ 40
      'MIL-3': [44, 30], // (44 − 38) ÷ 20
    },
    score: 12.5 + 12 + 12,
  },
  {
    route: 'tableur-francais',
    section: '### A French spreadsheet',
    period: '2025/26',
    worked: {
      'POL-1': [1800, 50], // 450+470+440+440; (1,800 − 1,200) ÷ 1,200
      'POL-2': [36, 160 * third], // (33.5 + 38.5) ÷ 2; (36 − 20) ÷ 30
      'POL-3': [46.5, 60], // (46.5 − 31.5) ÷ 25
    },
    score: 10 + 64 * third + 24,
  },
  {
    route: 'yearbook',
    section: '### A yearbook: notes above the header, a column a year',
    period: '2025',
    worked: {
      'JUS.JDG': [110, 37.5], // (110 − 80) ÷ 80
      'JUS.TRY': [42, 40], // (42 − 30) ÷ 30
      'SEC.HOM': [18, 50], // (18 − 24) ÷ −12
    },
    score: 7.5 + 16 + 20,
  },
  {
    route: 'events',
    section: '### A list of events',
    period: '2025/26',
    worked: {
      'POC-1': [200 * third, 200 * third], // 6 of 9 answered; (66.7 − 40) ÷ 40
      'POC-2': [6, 75], // 3 in Tamsa, 3 in Belo; (6 − 12) ÷ −8
      'POC-3': [15, 60], // 3+2+1 and 4+5+0; (15 − 30) ÷ −25
    },
    score: 40 * third + 30 + 24,
  },
  {
    route: 'activityinfo',
    section: '### A flat export of activities',
    period: '2025/26',
    worked: {
      'DDR-1': [200, 50], // 20+25+15+20 and 30+30+25+35, the draft of 900 left out; (200 − 100) ÷ 200
      'DDR-2': [48, 45], // (44 + 52) ÷ 2; (48 − 30) ÷ 40
      'DDR-3': [22, 60], // 12 + 10; (22 − 10) ÷ 20
    },
    score: 10 + 18 + 24,
  },
  {
    route: 'kobo',
    section: '### Survey forms',
    period: '2026-Q2',
    worked: {
      'SUR-1': [8, 80], // 8 forms of 10 a quarter
      'SUR-2': [2.875, 43.75], // (4+3+2+4 + 2+3+2+3) ÷ 8; (2.875 − 2) ÷ 2
      'SUR-3': [50, 50], // 4 of 8; (50 − 30) ÷ 40
    },
    score: 16 + 17.5 + 20,
  },
];

const folder = resolve(import.meta.dirname, '../../docs/routes');

it('every route is tested', () => expect(readdirSync(folder).sort()).toEqual(routes.map(({ route }) => route).sort()));

describe.each(routes)('docs/routes/$route', ({ route, section, period, worked, score }) => {
  it('has no error and no warning but of results', async () => {
    const { code, out } = await cpas(['validate', `docs/routes/${route}`, '--json']);
    const { summary } = JSON.parse(out) as { summary: { errors: number; codes: Record<string, number> } };
    expect({ code, errors: summary.errors }).toEqual({ code: 0, errors: 0 });
    const quiet = /^(?:design|header|row|file|results)\//;
    expect(Object.keys(summary.codes).filter((found) => !quiet.test(found))).toEqual([]);
  });

  it('is scored as worked by hand', async () => {
    const { out } = await cpas(['score', `docs/routes/${route}`, '--json']);
    const scored = JSON.parse(out) as {
      period: { label: string };
      overall: { score: number };
      components: { indicators: { id: string; value: number; score: number }[] }[];
    };
    expect(scored.period.label).toBe(period);
    const found = scored.components.flatMap(({ indicators }) => indicators);
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(worked).sort());
    for (const { id, value, score } of found) {
      expect([id, value]).toEqual([id, expect.closeTo(worked[id]?.[0] ?? Number.NaN, 9)]);
      expect([id, score]).toEqual([id, expect.closeTo(worked[id]?.[1] ?? Number.NaN, 9)]);
    }
    expect(scored.overall.score).toBeCloseTo(score, 9);
  });

  it('is shown in docs/files.md as it is', () => {
    const shown = blocksOf(sectionOf(page('docs/files.md'), section));
    const names = readdirSync(resolve(folder, route), { recursive: true }).map(String);
    const text = names
      .filter((name) => name.endsWith('.csv'))
      .map((name) => readFileSync(resolve(folder, route, name), 'utf8'))
      .join('\n')
      .split('\n');
    const csv = shown.filter(({ language }) => language === 'csv').flatMap(({ lines }) => lines);
    expect(csv.length).toBeGreaterThan(1);
    expect(csv.filter((line) => !text.includes(line))).toEqual([]);
    const settings = shown.filter(({ language }) => language === 'json').map(({ lines }) => `${lines.join('\n')}\n`);
    expect(settings).toEqual([readFileSync(resolve(folder, route, 'cpas.json'), 'utf8')]);
  });
});
