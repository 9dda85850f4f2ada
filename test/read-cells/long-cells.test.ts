import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.ts';
import { joinedValues } from '../../src/model/joined-values.ts';
import { lettersApart, nearest } from '../../src/model/nearest.ts';
import { nfc, nfd } from '../../src/model/normal-form.ts';
import { allowed, chosen } from '../../src/read/cells/choice.ts';
import { parseComponents } from '../../src/read/cells/components.ts';
import { controlCharacter } from '../../src/read/cells/control.ts';
import { parseDate } from '../../src/read/cells/date.ts';
import { missingIn } from '../../src/read/cells/missing.ts';
import { parseNumber, shownMark } from '../../src/read/cells/number.ts';
import { parsePeriod } from '../../src/read/cells/period.ts';
import { texts } from '../../src/read/cells/texts.ts';
import { totalsIn } from '../../src/read/cells/totals.ts';
import { answer } from '../../src/read/cells/yes-no.ts';
import { swallows } from '../../src/read/csv/swallowed.ts';
import { partOf } from '../../src/read/header/column-names.ts';
import { isTagRow, matchesTag } from '../../src/read/header/hxl.ts';
import { meaning } from '../../src/read/header/wanted.ts';
import { narrativeSections } from '../../src/read/narrative/sections.ts';
import { markdown, paragraph } from '../../src/report/markdown/tree.ts';
import { visible } from '../../src/report/visible.ts';
import { de } from '../../src/rules/elide.ts';

/** a quarter of the longest cell that is read: enough for what takes a step for each pair of characters to take minutes */
const longest = 262_144;
const repeated = (text: string) => text.repeat(Math.floor(longest / text.length) - 8);

// each makes something that goes back over a text, or compares each part of it with each, take minutes to days
const cells = {
  letters: repeated('a'),
  digits: repeated('1'),
  'digits and points': repeated('1.'),
  thousands: `1${repeated(',234')}x`,
  exponents: repeated('1e'),
  blanks: `a${repeated(' ')}b`,
  'blanks and line ends': `a${repeated(' \n')}b`,
  'blanks before a line': `by ${repeated(' ')}a\nb`,
  'no-break spaces': `1${repeated('\u00a0')}x`,
  points: `a${repeated('.')}b`,
  'points and blanks': `a${repeated('. ')}b`,
  hyphens: `2025${repeated('-')}x`,
  slashes: repeated('1/'),
  bars: repeated('a|'),
  'bars between ever new names': Array.from({ length: 30_000 }, (_, i) => `n${i}`).join('|'),
  'shares of ever new names': Array.from({ length: 25_000 }, (_, i) => `n${i}:0.1`).join('|'),
  semicolons: `a${repeated(' ;')}b`,
  'words and semicolons': repeated('a ; '),
  colons: repeated('a:'),
  quotes: repeated('"'),
  'quotes every second': repeated('a"'),
  tags: `#a${repeated('+b')} !`,
  'tags and blanks': `#a ${repeated(' +')}`,
  'marks on one letter': `a${repeated('\u0300\u0316')}`,
  'letters and marks': repeated('e\u0301'),
  'letters of other shapes': repeated('ﬁ'),
  'digits of other shapes': repeated('ａ１'),
  'halves of pairs': repeated('\ud83d'),
  stars: repeated('*'),
  'stars and letters': repeated('*a*'),
  hashes: `# a ${repeated('#')}b`,
  brackets: repeated('[a]('),
  'angle brackets': repeated('<a'),
  'months and days': repeated('1 March 2025 '),
  times: `2025-01-01T${repeated('1:')}`,
  rows: repeated('M1,2025,4\n'),
};

const style = { decimal: '.', delimiter: ',', percentAllowed: true } as const;
const period = { yearStart: { month: 7, date: 1 }, dates: 'dmy' } as const;
const choices = { increase: ['augmenter'], decrease: ['diminuer'] };
const wanted = {
  kind: 'observations',
  own: {},
  columns: {},
  named: [],
  ids: new Set<string>(),
  period: () => null,
} as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  fold,
  nfc,
  nfd,
  nearest: (text) => [nearest(text, ['increase', text.slice(1)]), nearest('increase', [text])],
  lettersApart: (text) => lettersApart(text, `${text.slice(1)}b`),
  several: (text) => joinedValues(text, () => true),
  chosen: (text) => [chosen(text, choices), allowed(text, choices)],
  parseComponents: (text) => parseComponents(text, style),
  controlCharacter,
  parseDate: (text) => parseDate(text, 'dmy'),
  missing: missingIn(null),
  parseNumber: (text) => [parseNumber(text, style), shownMark(text)],
  parsePeriod: (text) => parsePeriod(text, period),
  texts,
  totals: (text) => [totalsIn().place(text), totalsIn().part(text)],
  answer,
  swallows: (text) => swallows({ text: `${text}\n${text}`, index: 0, cells: [text, text] }, ',', 2),
  tags: (text) => [isTagRow([text, text]), matchesTag(text, '#a+b')],
  partOf,
  meaning: (text) => meaning(text, wanted),
  sections: narrativeSections,
  visible,
  elide: de,
  paragraph: (text) => markdown([paragraph(text)]).length,
};

describe('a long cell, whatever it is made of, takes no more than its length', () => {
  it.each(Object.keys(readers))('%s', { timeout: 120_000 }, (name) => {
    const reader = readers[name];
    if (reader === undefined) throw new Error(name);
    for (const text of Object.values(cells)) expect(() => reader(text)).not.toThrow();
  });
});

it('more marks on one letter than any language has stay in the order in which they are written', () => {
  const few = `a${'\u0300\u0316'.repeat(10)}`;
  const many = `a${'\u0300\u0316'.repeat(500)}`;
  expect(nfc(few)).toBe(few.normalize('NFC'));
  expect(nfc(many)).toBe(many);
});
