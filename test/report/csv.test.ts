import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import type { DocumentKind } from '../../src/report/documents/document-kinds.ts';
import csv, { tablesAsCsv } from '../../src/report/formats/csv.ts';
import { csvText } from '../../src/report/formats/csv-text.ts';
import { describedTables, tablesOf } from '../../src/report/tables/table-list.ts';
import { columnWord, tableWord } from '../../src/report/words/report-words.ts';
import { documents, hostile, page } from './sample.ts';

const written = (document: Documents[DocumentKind]) => [...csv.write([document], page)].join('');
const header = (document: Documents[DocumentKind]) => written(document).split('\r\n')[0];

describe('the main table', () => {
  it('of scores has the columns of spec 5', () => {
    expect(header(documents.scores)).toBe(
      'mission,folder,period,component,component_score,results_score,gap,component_coverage,component_evidence,level,level_score,indicator,name,weight,value,baseline,target,attainment,score,expected,status,trend,carried_days',
    );
    expect(header(documents.report)).toBe(header(documents.scores));
  });

  it('is a row a diagnostic, an indicator in a component, a pair, a row used, a rule', () => {
    const rows = (document: Documents[DocumentKind]) => parse(written(document), { columns: true }) as unknown[];
    expect(rows(documents.validation)).toHaveLength(documents.validation.diagnostics.length);
    expect(rows(documents.scores)).toHaveLength(5);
    expect(rows(documents.overlap)).toHaveLength(1);
    expect(rows(documents.explanation)).toHaveLength(1);
    expect(rows(documents.rules)).toHaveLength(1);
  });

  it('of what has no rows of its own, as a component, is its steps, with why one has no result', () => {
    const [step] = documents.explanation.steps;
    if (step === undefined) throw new Error('the sample has a step');
    const steps = [step, { ...step, what: 'score', result: null, why: 'no-results-score' as const }];
    expect(parse(written({ ...documents.explanation, rows: [], steps }), { columns: true })).toMatchObject([
      { what: 'attainment', result: '0.9', why: '' },
      { what: 'score', result: '', why: 'no-results-score' },
    ]);
    expect(header({ ...documents.explanation, rows: [], steps: [] })).toContain('what,formula');
  });

  it('is that of the groups under --by', () => {
    const [military] = documents.scores.components;
    if (military === undefined) throw new Error('the sample has a component');
    const { component: _, ...body } = military;
    const by = { ...documents.scores, by: 'theme' as const, groups: [{ group: null, ...body }] };
    const [row] = parse(written(by), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ by: 'theme', group: '', score: '30', gap: '75', evidence: 'B' });
  });

  it('stands for several missions under one header; what could not be read has no row', () => {
    const lost = {
      schema: 'cpas.error/1' as const,
      mission: 'lab',
      folder: 'lab',
      message: 'There is no indicators.csv.',
      diagnostics: [],
    };
    const text = [...csv.write([documents.scores, lost, documents.scores], page)].join('');
    expect(parse(text, { columns: true })).toHaveLength(10);
    expect([...csv.write([lost], page)].join('')).toBe('');
  });
});

describe('a cell', () => {
  const cell = (value: string | number | boolean | null) =>
    [...csvText({ columns: [{ name: 'c', type: 'text', description: '' }], rows: [[value]] })][1];

  it.each([
    { value: '=HYPERLINK("http://x")', text: '"\'=HYPERLINK(""http://x"")"' },
    { value: '+Police', text: "'+Police" },
    { value: '-1', text: "'-1" },
    { value: '@SUM(A1)', text: "'@SUM(A1)" },
    { value: '\t=1', text: "'\t=1" },
    { value: '\r=1', text: '"\'\r=1"' },
    { value: '\uff1d1+1', text: "'\uff1d1+1" },
    { value: -1.5, text: '-1.5' },
    { value: 1e21, text: '1e+21' },
    { value: true, text: 'yes' },
    { value: null, text: '' },
    { value: 'a,b', text: '"a,b"' },
    { value: 'a\u001b[2Jb\u202e', text: 'a\\u001b[2Jb\\u202e' },
    { value: '\ud800', text: '\\ud800' },
  ])('$value is written $text', ({ value, text }) => {
    expect(cell(value)).toBe(`${text}\r\n`);
  });

  it('of any text is read back as it stood, or with an apostrophe before it', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('a', '"', ',', '\n', '=', '-', ' ', 'é') }),
        (text) => {
          const [[back] = []] = parse(cell(text) ?? '', { record_delimiter: '\r\n' }) as string[][];
          expect([text, `'${text}`]).toContain(back);
          expect(back).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });
});

describe('every table', () => {
  const described = describedTables();

  it.each(Object.entries(documents))('of %s is described with its columns as it is written', (kind, document) => {
    const names = new Map(described[kind as DocumentKind].map((table) => [table.name, table.columns]));
    for (const { name, columns, rows } of tablesOf(document)) {
      expect(names.get(name)).toEqual(columns);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    expect(tablesOf(document)[0]?.rows).not.toEqual([]);
  });

  it('has a title, and each of its columns a head, in both languages', () => {
    for (const { name, columns } of Object.values(described).flat()) {
      for (const lang of ['en', 'fr'] as const) {
        expect(tableWord(lang, name)).toMatch(/^\p{Lu}/u);
        for (const column of columns) expect(columnWord(lang, column.name)).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it('of a hostile report is a file of its own that reads back whole, under a header without surprises', () => {
    const files = tablesAsCsv([hostile(documents.report)]);
    expect(files.map(({ table }) => table.name)).toContain('pairs');
    for (const { table, text } of files) {
      expect(table.name).toMatch(/^[a-z_]+$/);
      const rows = parse(text) as string[][];
      for (const cellText of rows.flat()) expect(cellText).not.toMatch(/^[=+@]/);
    }
  });
});
