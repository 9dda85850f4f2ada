import { describe, expect, it } from 'vitest';
import { filesPage } from '../../build/files-page.ts';
import { said } from '../../build/files-said.ts';
import { iso } from '../../src/model/day.ts';
import { type Kind, kinds } from '../../src/model/kinds.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { parseDate } from '../../src/read/cells/date.ts';
import { missingIn } from '../../src/read/cells/missing.ts';
import { type Mark, parseNumber } from '../../src/read/cells/number.ts';
import { isPeriod, parsePeriod } from '../../src/read/cells/period.ts';
import { bare, page, rowsOf, sectionOf } from './markdown.ts';

const files = page('docs/files.md');
/** The rows of the one table of a section, without its head. */
const table = (heading: string) => rowsOf(sectionOf(files, heading)).slice(1);

describe('docs/reference/files.md', () => {
  it('is as npm run docs writes it', () => expect(page('docs/reference/files.md')).toBe(filesPage()));

  it.each(Object.keys(kinds) as Kind[])('says something of every column of %s and of no other', (kind) => {
    const columns = kinds[kind].columns.map(({ name }) => name);
    expect(Object.keys(said[kind].columns).sort()).toEqual([...columns].sort());
  });
});

describe('what docs/files.md says of cells is so', () => {
  const number = (text: string, decimal: Mark): string => {
    const delimiter = decimal === ',' ? ';' : ',';
    const value = parseNumber(text, { decimal, delimiter, percentAllowed: true });
    return typeof value === 'number' ? String(value) : value === 'ambiguous' ? 'error: ambiguous' : 'error';
  };
  it.each(table('## Numbers'))(
    'the number %s: %s where the mark is a point, %s where a comma',
    (text, point, comma) => {
      expect([number(bare(text), '.'), number(bare(text), ',')]).toEqual([point, comma]);
    },
  );

  it.each(table('## Dates'))('the date %s: %s', (text, is) => {
    const day = parseDate(bare(text), 'dmy');
    expect(typeof day === 'number' ? iso(day) : 'error').toBe(is);
  });

  it.each(table('## Periods'))('the period %s: %s to %s', (text, from, to) => {
    const span = parsePeriod(bare(text), { yearStart: { month: 7, date: 1 }, dates: 'dmy' });
    expect(isPeriod(span) ? [iso(span.start), iso(span.end)] : ['error', '']).toEqual([from, to]);
  });

  it('the words for missing', () => {
    const [list = ''] = sectionOf(files, '## Missing values').split('`missingValues`');
    const words = [...list.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
    expect(words).toHaveLength(20);
    expect(words.filter((word) => !missingIn(null)(word))).toEqual([]);
  });
});

describe('what docs/files.md says of settings is so', () => {
  const parsed = (text: string) => settingsSchema.safeParse(JSON.parse(text)).success;

  it('every key is there', () => {
    const [all] = sectionOf(files, '## Settings').split('\n### ');
    const keys = rowsOf(all ?? '').map(([key = '']) => bare(key));
    expect(keys.slice(1).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  const [settings] = sectionOf(files, '## Settings').split('\n### ');
  it.each(rowsOf(settings ?? '').slice(1))('the example of %s: %s', (key, example) => {
    expect(Object.keys(JSON.parse(`{${bare(example)}}`))).toEqual([bare(key)]);
    expect(parsed(`{${bare(example)}}`)).toBe(true);
  });

  it.each(table('### Files of other names and forms'))('in an object of files, %s: %s', (key, example) => {
    const path = key === '`path`' ? '' : '"path": "a.csv", ';
    expect(bare(example)).toContain(`"${bare(key)}": `);
    expect(parsed(`{"files": {"observations": {${path}${bare(example)}}}}`)).toBe(true);
  });

  it.each(table('### Lists of events'))('in an entry of derive, %s: %s', (key, example) => {
    const entry = { indicator: 'A', from: 'a.csv', date: 'Date', ...JSON.parse(`{${bare(example)}}`) };
    expect(bare(example)).toContain(`"${bare(key)}": `);
    expect(parsed(JSON.stringify({ derive: [entry] }))).toBe(true);
  });
});
