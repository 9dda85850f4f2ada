import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import xlsx from '../../src/report/formats/xlsx.ts';
import { documents, hostile, page } from './sample.ts';

async function workbook(document: Documents['report'], lang: 'en' | 'fr' = 'en'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx.write([document], { ...page, lang })) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('the workbook', () => {
  it('has a sheet a table, named in the language, after one that says what it is about', async () => {
    const { SheetNames } = read(await workbook(documents.report));
    expect(SheetNames.slice(0, 4)).toEqual([
      'Performance fact sheet',
      'Indicators in their components',
      'Components',
      'The mission as a whole',
    ]);
    const french = read(await workbook(documents.report, 'fr')).SheetNames;
    expect(french).toContain('Évaluations qui se chevauchent');
    expect(new Set(french.map((name) => name.toLowerCase())).size).toBe(french.length);
  });

  it('has typed cells, a filter, a frozen header, number formats', async () => {
    const bytes = await workbook(documents.report);
    const { Sheets } = read(bytes, { cellNF: true, cellDates: true });
    const sheet = Sheets['Indicators in their components'] ?? {};
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(rows[1]).toMatchObject({ Component: 'Military', Value: 126, Attainment: -0.1, Status: 'regressing' });
    expect(sheet['!autofilter']?.ref).toMatch(/^A1:/);
    const evaluations = Sheets['Evaluations'] ?? {};
    const [first] = utils.sheet_to_json<Record<string, unknown>>(evaluations);
    expect(first?.['Start']).toBeInstanceOf(Date);
    expect(first?.['Independent']).toBe(false);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    const frozen = parts.filter(([, xml]) => strFromU8(xml).includes('<pane'));
    expect(frozen).toHaveLength(parts.length - 1);
  });

  it('is the same bytes for the same input', async () => {
    expect(await workbook(documents.report)).toEqual(await workbook(documents.report));
  });

  it('keeps a formula a text, and hostile text readable', async () => {
    const scores = documents.report.scores;
    if (scores === null) throw new Error('the sample has scores');
    const [first, ...rest] = scores.components;
    if (first === undefined) throw new Error('the sample has a component');
    const odd = '=1+1 _x0041_ \ud800 \ufffe \u0007 & <b>';
    const sheet =
      read(
        await workbook({
          ...documents.report,
          scores: { ...scores, components: [{ ...first, component: odd }, ...rest] },
        }),
      ).Sheets['Components'] ?? {};
    expect(sheet['D2']).toMatchObject({ t: 's', v: '=1+1 _x0041_ \\ud800 \\ufffe \\u0007 & <b>' });
    expect(sheet['D2']?.f).toBeUndefined();
    expect(read(await workbook(hostile(documents.report))).SheetNames.length).toBeGreaterThan(10);
  });

  it('is whole without scores and evaluations', async () => {
    const bare = { ...documents.report, period: null, scores: null, overlap: null, narrative: null };
    expect(read(await workbook(bare)).SheetNames).toContain('Diagnostics');
  });
});
