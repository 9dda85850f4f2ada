import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import html from '../../src/report/formats/html.ts';
import md from '../../src/report/formats/md.ts';
import xlsx from '../../src/report/formats/xlsx.ts';
import { documents, page } from './sample.ts';

type Problems = Documents['report']['problems'];
type Lang = 'en' | 'fr';

const report = (problems: Problems): Documents['report'] => ({ ...documents.report, problems });
const formats = {
  html: async (problems: Problems, lang: Lang) => [...html.write([report(problems)], { ...page, lang })].join(''),
  md: async (problems: Problems, lang: Lang) => [...md.write([report(problems)], { ...page, lang })].join(''),
  'md of scores': async (problems: Problems, lang: Lang) =>
    [...md.write([{ ...documents.scores, problems }], { ...page, lang })].join(''),
  xlsx: async (problems: Problems, lang: Lang) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsx.write([report(problems)], { ...page, lang })) pieces.push(piece);
    const { SheetNames, Sheets } = read(Buffer.concat(pieces));
    return utils.sheet_to_txt(Sheets[SheetNames[0] ?? ''] ?? {});
  },
};

describe.each(Object.entries(formats))('%s', (_, text) => {
  it('says first that rows are left out, also where a rule that is switched to a warning left them out', async () => {
    const problems = { errors: 0, warnings: 2, rowsLeftOut: 3 };
    expect(await text(problems, 'en')).toMatch(/(?<!, )3 rows are left out: read the figures with that in mind\./);
    expect(await text(problems, 'fr')).toMatch(
      /(?<!, )3 lignes sont laissées de côté\u00a0: lire les chiffres en conséquence\./,
    );
  });

  it('says errors and rows', async () => {
    expect(await text({ errors: 1, warnings: 0, rowsLeftOut: 1 }, 'en')).toContain(
      '1 error stands in the files, 1 row is left out: read',
    );
  });

  it('says nothing where nothing stands against the figures', async () => {
    expect(await text({ errors: 0, warnings: 2, rowsLeftOut: 0 }, 'en')).not.toContain('left out: read the figures');
  });
});
