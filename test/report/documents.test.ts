import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import type { CollectedFaults, Fault } from '../../src/model/fault.ts';
import { faultCollector } from '../../src/model/fault-collector.ts';
import type { Scores } from '../../src/model/scores.ts';
import type { Method } from '../../src/model/settings.ts';
import { inDetail } from '../../src/report/baseline-counts.ts';
import { documentHead, problemCounts } from '../../src/report/documents/document-head.ts';
import { narrativeParts } from '../../src/report/documents/narrative-parts.ts';
import { reportDocumentOf } from '../../src/report/documents/report-document.ts';
import { rulesDocumentOf } from '../../src/report/documents/rules-document.ts';
import { scoresDocumentOf } from '../../src/report/documents/scores-document.ts';
import { validationDocumentOf } from '../../src/report/documents/validation-document.ts';
import type { Wording } from '../../src/rules/diagnose.ts';
import { rules } from '../../src/rules/list.ts';
import { framework } from '../made.ts';
import { documents } from './sample.ts';

const wording = { lang: 'en' as const, rules: {} };
const fault = (more: Partial<Fault>): Fault => ({
  code: 'plan/baseline-equals-target',
  at: { file: 'indicators.csv', line: 2, column: 38, field: 'target', value: '12' },
  facts: { id: 'M1', target: 12 },
  component: 'Military',
  indicators: ['M1'],
  ...more,
});
const begun = documentHead('0.1.0', {
  mission: 'MINUTAM',
  folder: 'minutam',
  today: dayOf(2026, 7, 10),
  problems: { errors: 0, warnings: 0, rowsLeftOut: 0 },
});
const checked = (found: CollectedFaults, most = 1000, how: Wording = wording) =>
  validationDocumentOf(begun, { files: [], faults: found, figures: null, wording: how, most });

describe('the head', () => {
  it('has the day in ISO form, and counts by the severities in force', () => {
    expect(begun).toEqual({
      generator: { name: 'cpas', version: '0.1.0' },
      mission: 'MINUTAM',
      folder: 'minutam',
      today: '2026-07-10',
      problems: { errors: 0, warnings: 0, rowsLeftOut: 0 },
    });
    const found = { counts: { 'plan/baseline-equals-target': 3 }, rowsLeftOut: 2 };
    expect(problemCounts(found, wording)).toEqual({ errors: 0, warnings: 3, rowsLeftOut: 2 });
    const stricter = { lang: 'en' as const, rules: { 'plan/baseline-equals-target': 'error' as const } };
    expect(problemCounts(found, stricter)).toEqual({ errors: 3, warnings: 0, rowsLeftOut: 2 });
  });
});

describe('a validation', () => {
  it('keeps the first of each code in detail and counts all', () => {
    const { collected, raise } = faultCollector(1000);
    for (let line = 2; line < 12; line += 1) raise(fault({ at: { ...fault({}).at, line } }));
    const document = checked(collected, 3);
    expect(document.diagnostics.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(document.summary).toMatchObject({ warnings: 10, codes: { 'plan/baseline-equals-target': 10 } });
    expect(Object.keys(document)).toEqual([
      'schema',
      'generator',
      'mission',
      'folder',
      'today',
      'problems',
      'files',
      'summary',
      'figures',
      'baseline',
      'diagnostics',
    ]);
  });

  it('cuts notes before warnings and warnings before errors of one code', () => {
    const { collected, raise } = faultCollector(1000);
    const at = (line: number) => ({ ...fault({}).at, line });
    raise(fault({ at: at(2), severity: 'info' }));
    raise(fault({ at: at(3) }));
    raise(fault({ at: at(4), severity: 'error' }));
    const document = checked(collected, 2);
    expect(document.diagnostics.map(({ severity, line }) => `${severity} ${line}`)).toEqual(['error 4', 'warning 3']);
    expect(document.summary).toMatchObject({ errors: 1, warnings: 1, infos: 1 });
    expect(inDetail({ ...document, diagnostics: document.diagnostics.toReversed() }, 1).diagnostics).toMatchObject([
      { severity: 'error' },
    ]);
  });

  it('tells what a diagnostic is about: what its rule says, else its indicators, else its component', () => {
    const { collected, raise } = faultCollector();
    raise(fault({}));
    raise(fault({ indicators: [] }));
    raise(fault({ subject: ['M1', '2025-Q1', 'Goma'] }));
    expect(checked(collected).diagnostics.map(({ subject }) => subject)).toEqual([
      ['M1'],
      ['Military'],
      ['M1', '2025-Q1', 'Goma'],
    ]);
  });

  it('leaves out a rule that is off', () => {
    const { collected, raise } = faultCollector();
    raise(fault({}));
    const off = { lang: 'en' as const, rules: { 'plan/baseline-equals-target': 'off' as const } };
    expect(checked(collected, 1000, off)).toMatchObject({ diagnostics: [], summary: { warnings: 0, codes: {} } });
  });
});

const method: Method = {
  aggregation: { indicators: 'arithmetic', levels: 'arithmetic', components: 'arithmetic' },
  levels: { input: 0, output: 0.2, outcome: 0.4, impact: 0.4 },
  components: {},
  missing: 'available',
  coverage: 0.6,
  staleAfter: 12,
  sources: [],
};
const { overall, components, chains } = documents.scores;
const results = (more: Partial<Scores> = {}): Scores => ({
  period: { label: '2025/26', start: dayOf(2025, 7, 1), end: dayOf(2026, 6, 30) },
  overall,
  components,
  chains,
  groups: null,
  workings: {},
  ...more,
});

describe('scores', () => {
  it('name the period in ISO days, keep the workings back, and give each component the codes of what names it', () => {
    const document = scoresDocumentOf(
      begun,
      results(),
      method,
      [fault({}), fault({ component: 'Police', indicators: [] })],
      wording,
    );
    expect(document.period).toEqual({ label: '2025/26', start: '2025-07-01', end: '2026-06-30' });
    expect(document).not.toHaveProperty('workings');
    expect(document.method).not.toHaveProperty('staleAfter');
    expect(document.components.map(({ findings }) => findings)).toEqual([['plan/baseline-equals-target'], []]);
    expect(document.findings[0]).not.toHaveProperty('evaluations');
    expect(document).not.toHaveProperty('groups');
  });

  it('give a group the codes of findings all of whose indicators are in it', () => {
    const [military] = components;
    if (military === undefined) throw new Error('the sample has a component');
    const { component: _, ...body } = military;
    const groups = [
      { group: 'poc', ...body },
      { group: null, ...body, indicators: [] },
    ];
    const inside = fault({ component: null, indicators: ['M1', 'M3'] });
    const across = fault({ component: null, indicators: ['M1', 'H2'] });
    const of = (faults: Fault[]) =>
      scoresDocumentOf(begun, results({ groups }), method, faults, wording, 'theme').groups?.map(
        (group) => 'findings' in group && group.findings,
      );
    expect(of([inside])).toEqual([['plan/baseline-equals-target'], []]);
    expect(of([across])).toEqual([[], []]);
  });
});

describe('the narrative', () => {
  const section = (heading: string) => ({ file: 'narrative.md', line: 1, heading, text: heading });
  it('stands beside the component its heading names, in any spelling, or the whole', () => {
    const sections = ['human-rights', 'OVERALL', 'Ensemble', 'Minutam', 'Nobody'].map(section);
    expect(narrativeParts(sections, ['Human Rights'], 'MINUTAM')?.map(({ component }) => component)).toEqual([
      'Human Rights',
      null,
      null,
      null,
    ]);
    expect(narrativeParts(null, [], 'MINUTAM')).toBeNull();
  });
});

describe('a report', () => {
  it('has null for a part without data, and the checksums of its files', () => {
    const files = [{ ...documents.validation.files[0], path: 'a.csv' }].flatMap((file) =>
      file.kind === undefined ? [] : [file as never],
    );
    const document = reportDocumentOf(begun, {
      validation: documents.validation,
      scores: null,
      overlap: null,
      framework: framework(),
      files,
      sha256: new Map([['a.csv', 'ff']]),
    });
    expect(document).toMatchObject({
      period: null,
      scores: null,
      overlap: null,
      trend: null,
      sensitivity: null,
      narrative: null,
    });
    expect(document.files).toEqual([{ path: 'a.csv', kind: 'indicators', rows: 4, sha256: 'ff' }]);
  });
});

describe('the catalogue', () => {
  it.each(['en', 'fr'] as const)('says every rule in %s, its message as on the bad example', (lang) => {
    const document = rulesDocumentOf('0.1.0', rules, { lang, rules: {} });
    expect(document.rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
    for (const rule of document.rules) {
      for (const text of [rule.summary, rule.message, rule.explanation, rule.bad.said, rule.good.said]) {
        expect(text, rule.code).toMatch(/\S/);
        expect(text, rule.code).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
