import { describe, expect, it } from 'vitest';
import type { Working } from '../../src/model/scores.ts';
import { disclosed } from '../../src/report/documents/disclosure.ts';
import { publicReport } from '../../src/report/documents/public-report.ts';
import { documents } from './sample.ts';

describe('care with people', () => {
  const workings = (split: boolean, leftOut: Working['leftOut'] = []) => ({ M3: { split, leftOut } as Working });
  const setting = { below: 5, themes: ['conduct'] };
  const shownValue = (document: typeof documents.report) =>
    document.scores?.components.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'M3')?.value;

  it('rounds the totals of counts of those themes that are split, and says which', () => {
    const document = disclosed(documents.report, setting, workings(true), 'en');
    expect(shownValue(document)).toBe(125);
    expect(document.disclosure).toEqual({ below: 5, themes: ['conduct'], rounded: ['M3'] });
  });

  it('rounds to 5 whatever is set as too few, and where the parts are on file beside the total', () => {
    const beside = [{ why: 'places' as const, entries: [3] }];
    const document = disclosed(documents.report, { ...setting, below: 10 }, workings(false, beside), 'en');
    expect(shownValue(document)).toBe(125);
    expect(document.disclosure).toMatchObject({ below: 10, rounded: ['M3'] });
  });

  it('speaks of diagnostics and findings about them without their figures, and of rows that may be theirs', () => {
    const scored = documents.report.scores;
    if (scored === null) throw new Error('the sample has scores');
    const [finding] = scored.findings;
    if (finding === undefined) throw new Error('the sample has a finding');
    const told = { ...finding, code: 'data/two-sources', message: 'M3 is 3 from Other and 2 from Sheet.', hint: '3' };
    const findings = [
      { ...told, indicators: ['M3'] },
      { ...told, indicators: ['H1'] },
    ];
    const document = disclosed({ ...documents.report, scores: { ...scored, findings } }, setting, workings(true), 'en');
    expect(document.scores?.findings).toMatchObject([
      { code: 'data/two-sources', message: 'M3: two sources give different values for the same.', hint: null },
      { message: 'M3 is 3 from Other and 2 from Sheet.', hint: '3' },
    ]);
    expect(document.validation.diagnostics.map(({ code, message, value }) => [code, message, value])).toEqual([
      ['cell/number', 'Not a number.', null],
      ['cell/number', 'Not a number.', null],
      ['plan/no-target', 'H2 has no target.', ''],
      ['file/alone', expect.stringMatching(/\S/), null],
    ]);
  });

  it('leaves what is not split, is of another theme, or where nothing is set', () => {
    expect(shownValue(disclosed(documents.report, setting, workings(false), 'en'))).toBe(126);
    expect(shownValue(disclosed(documents.report, { below: 5, themes: ['gender'] }, workings(true), 'en'))).toBe(126);
    expect(disclosed(documents.report, null, workings(true), 'en')).toBe(documents.report);
  });
});

describe('a public report', () => {
  it('holds no path, owner, note or source', () => {
    const [finding] = documents.scores.findings;
    if (finding === undefined) throw new Error('the sample has a finding');
    const twoSources = { ...finding, code: 'data/two-sources', message: 'SAGE and RBB differ.' };
    const scored = { ...documents.scores, findings: [finding, twoSources] };
    const text = JSON.stringify(publicReport({ ...documents.report, scores: scored }, 'en'));
    for (const kept of ['MINUTAM', 'Military', 'Title of E4', 'roads were cut']) expect(text).toContain(kept);
    for (const gone of ['.csv', 'JMAC', 'HRD', 'Force HQ', 'UNPOL', 'SAGE', 'No road', '"demo"'])
      expect(text).not.toContain(gone);
  });
});
