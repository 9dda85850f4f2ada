import { describe, expect, it } from 'vitest';
import { open, reportOf } from '../../src/assess.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { tablesAsCsv } from '../../src/report/formats/csv.ts';
import html from '../../src/report/formats/html.ts';
import json from '../../src/report/formats/json.ts';
import md from '../../src/report/formats/md.ts';
import { inMemory } from '../in-memory.ts';
import { page } from './sample.ts';

type Lang = 'en' | 'fr';

/** A mission whose conduct cases are split by place and sex, and whose files are as bad as they come. */
const folder = (disclosure: boolean) => ({
  'cpas.json': JSON.stringify({
    period: '2025',
    ...(disclosure && { disclosure: { below: 5, themes: ['conduct'] } }),
    accepted: [{ evaluations: ['E1', 'E9'], reason: 'reason-of-acceptance' }],
  }),
  'indicators.csv': [
    'id,name,component,level,measure,baseline,target,themes,owner',
    'C1,Cases of misconduct,Police,outcome,count,9000,1000,conduct,Owner-of-C1',
    'C2,Cases closed,Police,outcome,count,10,90,,Owner-of-C2',
    'C3,Patrols,Police,output,count,10,90,,Owner-of-C2',
  ],
  'observations.csv': [
    'indicator,period,value,location,by_sex,source,quality,note',
    'C1,2025-Q1,703,Beni,women,Src-alpha,high,note-on-a-row',
    'C1,2025-Q1,719,Beni,women,Src-beta,low,',
    'C1,2025-Q1,727,Goma,men,Src-alpha,,',
    'C1,2025-Q1,733,Goma,men,Src-alpha,,',
    'C1,2025-Q1,73g,Goma,women,Src-alpha,,',
    'C1,2025-Q2,757,Beni,women,Src-alpha,,',
    'C1,2025-Q2,-761,Beni,men,Src-alpha,,',
    'C1,2025-Q2,809,,,Src-alpha,,',
    'C1,2025,823,Beni,women,Src-alpha,,',
    'C1,2025-Q3,829,Beni,women,Src-alpha,,',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `C1,2024-0${month},2${month},Goma,men,Src-alpha,,`),
    'C1,2024-09,839,Goma,men,Src-alpha,,',
    'C1,2031,853,Goma,men,Src-alpha,,',
    'C2,2025,50,,,Src-gamma,,',
    'C3,2025-H1,40,,,Src-gamma,,',
    'C3,2025-H1,41,,,Src-delta,,',
    'C3,2025,44,,,Src-delta,,',
  ],
  'evaluations.csv': [
    'id,title,tool,owner,start,end,component,person_days',
    'E1,One,CPAS,Owner-of-E1,2026-09-01,2026-09-20,Police,10',
    'E2,Two,CPAS,Owner-of-E2,2026-09-01,2026-09-20,Police,10',
    'E3,Three,CPAS,Owner-of-E3,2026-09-01,2026-09-20,Police,10',
  ],
  'decisions.csv': ['id,date,decision,informed_by,owner', 'D1,2026-01-05,More patrols,C2,Owner-of-D1'],
  'constraints.csv': ['id,component,kind,start,description', 'K1,Police,access,2025-01-01,description-of-K1'],
});

async function made(disclosure: boolean, isPublic: boolean, lang: Lang = 'en') {
  const ask = { today: dayOf(2026, 7, 10), period: null, lang };
  return reportOf(await open(inMemory(folder(disclosure)), ask), { isPublic });
}

const everywhere = (document: Documents['report'], lang: Lang): string =>
  [
    ...json.write([document], { ...page, lang }),
    ...md.write([document], { ...page, lang }),
    ...html.write([document], { ...page, lang }),
    ...tablesAsCsv([document]).map(({ text }) => text),
  ].join('\n');

describe.each(['en', 'fr'] as const)('care with people, in %s', (lang) => {
  // every figure of a row of C1 that is of a place and of a sex, and of the rows told twice
  const rows = ['703', '719', '727', '733', '73g', '757', '761', '829', '839', '853', '823'];

  it('is needed: without the setting the sentences quote rows', async () => {
    const text = JSON.stringify(await made(false, false, lang));
    for (const figure of ['719', '733', '73g', '839']) expect(text).toContain(figure);
  });

  it('lets no figure of a protected row stand anywhere in the report', async () => {
    const document = await made(true, false, lang);
    const text = everywhere(document, lang);
    for (const figure of rows) expect(text).not.toMatch(new RegExp(`(?<![\\w.])${figure}(?![\\w.])`));
    expect(document.disclosure?.rounded).toEqual(['C1']);
  });

  it('says of what is wrong with a protected row whose it is, and quotes a row of others', async () => {
    const files = folder(true);
    const more = { ...files, 'observations.csv': [...files['observations.csv'], 'C2,2025-Q1,9v1,,,Src-gamma,,'] };
    const { validation } = await reportOf(
      await open(inMemory(more), { today: dayOf(2026, 7, 10), period: null, lang }),
    );
    const said = (code: string) =>
      validation.diagnostics.filter((one) => one.code === code).map(({ message }) => message);
    expect(said('row/conflict')).toEqual([expect.stringMatching(/^C1\W/)]);
    expect(said('cell/range')).toEqual([expect.stringMatching(/^C1\W/)]);
    expect(said('cell/number')).toEqual([expect.stringMatching(/^C1\W/), expect.stringContaining('9v1')]);
  });

  it('keeps code, place and count of what it does not quote, and the sentences about others', async () => {
    const [open_, careful] = [await made(false, false, lang), await made(true, false, lang)];
    const places = ({ validation }: Documents['report']) =>
      validation.diagnostics.map(({ code, file, line, column }) => [code, file, line, column]);
    expect(places(careful)).toEqual(places(open_));
    expect(careful.validation.summary).toEqual(open_.validation.summary);
    const about = (id: string, of: Documents['report']) =>
      of.scores?.findings.filter(({ indicators }) => indicators.includes(id) && !indicators.includes('C1'));
    expect(about('C3', careful)).toEqual(about('C3', open_));
    expect(about('C3', careful)).not.toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('a public report, in %s', (lang) => {
  const secrets = [
    'indicators.csv',
    'observations.csv',
    'evaluations.csv',
    'decisions.csv',
    'constraints.csv',
    'cpas.json',
    'Src-',
    'Owner-of',
    'note-on',
    'reason-of',
    'description-of',
  ];

  it('holds no path, source, note or owner in any format', async () => {
    const shown = everywhere(await made(false, false, lang), lang);
    const text = everywhere(await made(false, true, lang), lang);
    for (const secret of secrets) expect(text).not.toContain(secret);
    for (const known of ['observations.csv', 'Src-', 'Owner-of', 'description-of']) expect(shown).toContain(known);
  });

  it('still says what was found', async () => {
    const open_ = await made(false, false, lang);
    const outside = await made(false, true, lang);
    const codes = ({ scores, overlap }: Documents['report']) => [
      scores?.findings.map(({ code }) => code),
      overlap?.findings.map(({ code }) => code),
    ];
    expect(codes(outside)).toEqual(codes(open_));
    for (const { message } of outside.overlap?.findings ?? []) expect(message).toMatch(/E\d|Police|C\d/);
  });
});
