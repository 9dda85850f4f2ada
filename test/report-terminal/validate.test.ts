import { describe, expect, it } from 'vitest';
import { clean, diagnostic, draft, draftLines } from './minutam-validation.ts';
import { printed } from './printed.ts';

describe('the page of cpas validate', () => {
  it('says what is wrong, where, and what to do, the verdict last', () => {
    expect(printed([draft], { sourceLines: draftLines })).toBe(`\
draft/indicators.csv: 1 error, 1 warning
error cell/choice  draft/indicators.csv:7:39
  Level "outcom" is none of outcome, output, input, impact.
  7 │ P2,Cases closed within 90 days,Police,outcom,percent,30,2024-06-30,…
    │                                       ^^^^^^
  Write outcome. 8 observations of P2 wait for this row.
warning plan/no-target  draft/indicators.csv:13:84
  H2 has no target, so it can't be held against a goal.
  13 │ …,Human Rights,outcome,percent,20,2024-06-30,,2027-06-30,1,annual,
     │                                              ^
  Fill target, or give the goal of a period or place in targets.csv.
draft/observations.csv: 3 errors
error cell/number  draft/observations.csv:8:13
  "88S" is not a number.
  8 │ M1,2026-Q1,,88S,,,high,SAGE
    │             ^^^
  draft/observations.csv:33:19  "1 6"
  Use digits, a point, a minus; leave the cell empty for "not known".
error row/conflict  draft/observations.csv:95:13
  P3, 2026-Q2, source RBB is 74 here and 47 in line 68. Neither is used.
  95 │ P3,2026-Q2,,74,,,high,RBB
     │             ^^
  Delete the wrong row, or name the source of each.

Notes: design/single-indicator 9, design/no-impact 2,
  header/unknown-column 1; in full: --show info
4 errors, 1 warning, 12 notes in 2 files, 106 rows: 5 rows can't be used.
`);
  });

  it('says that nothing is wrong, and what comes next', () => {
    expect(printed([clean])).toBe(`\
MINUTAM: no errors and no warnings in 2 files, 105 rows.
Notes: design/single-indicator 8, design/no-impact 2; in full: --show info
Next: cpas score
`);
    expect(printed([clean], { lang: 'fr', folders: ['minutam'] })).toBe(`\
MINUTAM : ni erreur ni avertissement dans 2 fichiers, 105 lignes.
Notes : design/single-indicator 8, design/no-impact 2 ; en entier : --show
  info
Ensuite : cpas score minutam
`);
  });

  it('sets the message beside the place at 140', () => {
    expect(printed([draft], { width: 140 })).toContain(
      'error cell/number  draft/observations.csv:8:13  "88S" is not a number.\n',
    );
  });

  it('counts warnings that are not asked for, with the way to see them', () => {
    const text = printed([draft], { show: 'error' });
    expect(text).not.toContain('plan/no-target');
    expect(text).toContain('1 warning is not shown: --show warning\n');
    expect(printed([draft], { show: 'info' })).toContain('note design/no-impact  draft/indicators.csv:2:1\n');
  });

  it('lists nineteen of a code in a file, counts the rest, and begins with a table above ten', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      diagnostic('error', 'cell/number', `a.csv:${i + 2}:3`, 'Not a number.', { value: `x${i}`, hint: 'Use digits.' }),
    );
    const summary = { errors: 2030, warnings: 0, infos: 0, codes: { 'cell/number': 2030 } };
    const text = printed([{ ...draft, diagnostics: many, summary }]);
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Code         Severity  Count  Files',
      '───────────────────────────────────',
      'cell/number  error     2,030      1',
      '',
    ]);
    expect(text).toContain('  a.csv:20:3  "x18"\n  and 11 more: --format csv\n  Use digits.\n');
    expect(text).toContain('cell/number: 2,000 more, counted and not listed: --max-diagnostics\n');
  });

  it('counts wide characters as two cells and combining marks as none under the cell', () => {
    const line = '東京,e\u0301,x';
    const at = diagnostic('error', 'cell/number', 'a.csv:2:7', 'Not a number.', { value: 'x' });
    const text = printed([{ ...draft, diagnostics: [at] }], { sourceLines: new Map([['a.csv:2', line]]) });
    expect(text).toContain(`  2 │ ${line}\n    │        ^\n`);
  });

  it('underlines a quoted cell whole, from its opening quote', () => {
    const at = diagnostic('error', 'cell/number', 'a.csv:2:3', 'Not a number.', { value: 'a "b"' });
    const text = printed([{ ...draft, diagnostics: [at] }], { sourceLines: new Map([['a.csv:2', 'x,"a ""b""",y']]) });
    expect(text).toContain('  2 │ x,"a ""b""",y\n    │   ^^^^^^^^^\n');
  });

  it('shows of a cell longer than the line its beginning', () => {
    const line = `a,${'b'.repeat(500)},c`;
    const at = diagnostic('error', 'cell/number', 'a.csv:2:3', 'Not a number.', { value: 'b'.repeat(200) });
    const text = printed([{ ...draft, diagnostics: [at] }], { sourceLines: new Map([['a.csv:2', line]]) });
    expect(text).toMatch(/ {2}2 │ .*b{60,}…\n {4}│ +\^{60,}\n/);
  });
});

describe('what to type after validate', () => {
  const next = (document: typeof clean, page: Parameters<typeof printed>[1] = {}) =>
    printed([document], page)
      .split('\n')
      .find((line) => line.startsWith('Next:'));
  const [indicators, observations] = clean.files;
  if (indicators === undefined || observations === undefined) throw new Error('the fixture has files');

  it('has the folder and the options that were typed', () => {
    const asked = ['--period', '2025', '--config', 'a.json'];
    expect(next(clean, { folders: ['minutam'], asked })).toBe('Next: cpas score minutam --period 2025 --config a.json');
  });

  it.each([
    { of: 'standard input', folders: ['-'], paths: ['-'] },
    {
      of: 'single files',
      folders: ['minutam/indicators.csv minutam/observations.csv'],
      paths: ['minutam/indicators.csv', 'minutam/observations.csv'],
    },
  ])('is nothing after $of', ({ folders, paths }) => {
    const files = clean.files.map((file, i) => ({ ...file, path: paths[i] ?? '-' }));
    expect(next({ ...clean, files }, { folders })).toBeUndefined();
  });

  it('is the current folder after files of it, by their names', () => {
    const files = [
      { ...indicators, path: 'indicators.csv' },
      { ...observations, path: 'observations.csv' },
    ];
    expect(next({ ...clean, files }, { folders: ['indicators.csv observations.csv'] })).toBe('Next: cpas score');
  });

  it('is what there is something for', () => {
    const bare = { ...observations, rows: 0 };
    const evaluations = { ...observations, kind: 'evaluations' as const };
    expect(next({ ...clean, files: [indicators] }, { folders: ['m'] })).toBeUndefined();
    expect(next({ ...clean, files: [indicators, bare] }, { folders: ['m'] })).toBe(`Next: fill ${bare.path}`);
    expect(next({ ...clean, files: [{ ...indicators, rows: 0 }, bare] }, { folders: ['m'] })).toBe(
      `Next: fill ${indicators.path} and ${bare.path}`,
    );
    expect(next({ ...clean, files: [indicators, evaluations] }, { folders: ['m'] })).toBe('Next: cpas overlap m');
    const wide = { ...clean.summary, codes: { ...clean.summary.codes, 'file/wide': 1 } };
    expect(next({ ...clean, files: [indicators], summary: wide }, { folders: ['m'] })).toBe('Next: cpas score m');
  });

  it('is in a hint with the folder, and no hint where there is none', () => {
    const hint = 'cpas explain "Civil Affairs" shows which indicators make the gap.';
    const gap = diagnostic('warning', 'results/decoupled', 'm/indicators.csv:2:3', 'A gap.', { hint });
    const summary = { errors: 0, warnings: 1, infos: 0, codes: { 'results/decoupled': 1 } };
    const text = (folders: string[]) =>
      printed([{ ...clean, diagnostics: [gap], summary }], { folders, asked: ['--period', '2025'] });
    expect(text(['m'])).toContain('  cpas explain "Civil Affairs" m --period 2025 shows which indicators');
    expect(text(['-'])).not.toContain('cpas explain');
  });
});
