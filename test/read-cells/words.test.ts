import { describe, expect, it } from 'vitest';
import { directions, evaluationStatuses, frequencies, kinds, levels, yesNo } from '../../src/model/kinds.ts';
import { measureChoices } from '../../src/model/measures.ts';
import { allowed, chosen } from '../../src/read/cells/choice.ts';
import { parseComponents } from '../../src/read/cells/components.ts';
import { controlCharacter } from '../../src/read/cells/control.ts';
import { missingIn } from '../../src/read/cells/missing.ts';
import { texts } from '../../src/read/cells/texts.ts';
import { totalsIn } from '../../src/read/cells/totals.ts';
import { parseYesNo } from '../../src/read/cells/yes-no.ts';

const point = { decimal: '.', delimiter: ',', percentAllowed: false } as const;

describe('a missing value', () => {
  const missing = missingIn(null);

  it.each(['', 'NA', 'n/a', 'N.A.', 'n.d.', 's.o.', '#N/A', '-', '–', '—', '..', '…', 'null', 'NULL'])(
    'is %j',
    (text) => {
      expect(missing(text)).toBe(true);
    },
  );

  it.each(['0', '0.0', 'none', '- -', 'nil', '-1', 'NAN'])('is not %j', (text) => {
    expect(missing(text)).toBe(false);
  });

  it('is what the settings say in place of the usual words, and the empty cell', () => {
    const own = missingIn([':', '-99']);
    expect([':', '-99', '', 'NA', '-'].map(own)).toEqual([true, true, true, false, false]);
  });
});

describe('a choice', () => {
  it.each([
    ['Outcome', levels, 'outcome'],
    ['EFFET', levels, 'outcome'],
    ['réalisation', levels, 'output'],
    ['realisation', levels, 'output'],
    ['incidence', levels, 'impact'],
    ['Yes/No', measureChoices, null],
    ['yes no', measureChoices, 'yes-no'],
    ['oui-non', measureChoices, 'yes-no'],
    ['Oui_Non', measureChoices, 'yes-no'],
    ['pourcentage', measureChoices, 'percent'],
    ['en cours', evaluationStatuses, 'ongoing'],
    ['PRÉVU', evaluationStatuses, 'planned'],
    ['diminuer', directions, 'decrease'],
    ['semestriel', frequencies, 'semiannual'],
    ['__proto__', levels, null],
    ['constructor', levels, null],
  ])('%s', (text, choices, value) => {
    expect(chosen(text, choices)).toBe(value);
  });

  it('has the French words of every value, and no word for two', () => {
    for (const { columns } of Object.values(kinds)) {
      for (const { choices = {} } of columns) {
        for (const [value, words] of Object.entries(choices))
          expect([value, ...words].map((word) => chosen(word, choices))).toEqual([value, ...words].map(() => value));
      }
    }
  });

  it('tells the values that are allowed, the one most likely meant first', () => {
    expect(allowed('outcom', levels)).toEqual({
      choices: ['outcome', 'input', 'output', 'impact'],
      nearest: 'outcome',
    });
    expect(allowed('zzz', yesNo)).toEqual({ choices: ['yes', 'no'], nearest: null });
  });
});

describe('components of an indicator', () => {
  const read = (cell: string) => {
    const { components, ...rest } = parseComponents(cell, point);
    return { said: components.map(({ name, share }) => `${name} ${share}`).join(', '), ...rest };
  };
  const fine = { sum: 1, twice: null, bad: [] };

  it('are parts of a whole, whatever their size', () => {
    expect(read('A:1e308|B:1e308').said).toBe('A 0.5, B 0.5');
    expect(read('A:1.5e308|B:0.5e308').said).toBe('A 0.75, B 0.25');
    expect(read('A:5e-324|B:1.5e-323').said).toBe('A 0.25, B 0.75');
  });

  it.each([
    ['Police', 'Police 1'],
    ['Military|Police', 'Military 0.5, Police 0.5'],
    ['Military:0.6|Police:0.4', 'Military 0.6, Police 0.4'],
    ['Military : 0.6 | Police : 0.4', 'Military 0.6, Police 0.4'],
    ['Rule of Law: courts', 'Rule of Law: courts 1'],
    ['Police|', 'Police 1'],
  ])('%s', (cell, said) => {
    expect(read(cell)).toEqual({ said, ...fine });
  });

  it('has shares made to add up to 1, and says what they added up to', () => {
    expect(read('A:3|B:1')).toEqual({ ...fine, said: 'A 0.75, B 0.25', sum: 4 });
  });

  it('has equal shares where some have one and some have none, and says so', () => {
    expect(read('A:0.6|B')).toEqual({ ...fine, said: 'A 0.5, B 0.5', sum: null });
  });

  it('tells a component named twice and shares that are none', () => {
    expect(read('A|B|A').twice).toBe('A');
    expect(read('A:0|B:1').bad).toEqual([{ text: '0', why: 'positive' }]);
    expect(read('A:0,6|B:0.4').bad).toEqual([{ text: '0,6', why: 'mark' }]);
    expect(read('A:60%|B:40%').bad.map(({ why }) => why)).toEqual(['percent', 'percent']);
  });
});

it('reads a milestone as 1 or 0, in words or figures', () => {
  const read = (text: string) => parseYesNo(text, point);
  expect(['yes', 'OUI', 'true', '1', '1.0'].map(read)).toEqual([1, 1, 1, 1, 1]);
  expect(['no', 'Non', 'FALSE', '0'].map(read)).toEqual([0, 0, 0, 0]);
  expect(['maybe', '2', '0.5'].map(read)).toEqual([null, null, null]);
});

it('parts a list of texts, each once', () => {
  expect(texts(' poc |women| poc||')).toEqual(['poc', 'women']);
  expect(texts('Cafe\u0301|Caf\u00e9')).toEqual(['Caf\u00e9']);
  expect(texts('')).toEqual([]);
});

it('knows the words for the total, by the kind of column', () => {
  const { part, place } = totalsIn(['All genders']);
  expect(
    ['', 'Total', 'ALL', 'both', 'Both sexes', 'ensemble', 'tous', 'les deux sexes', 'all genders'].every(part),
  ).toBe(true);
  expect(['', 'total', 'All', 'Whole mission', 'ensemble', 'Toute la mission', 'All genders'].every(place)).toBe(true);
  expect(['both', 'tous'].some(place)).toBe(false);
  expect(part('whole mission')).toBe(false);
});

it('sees control and bidirectional characters, but no line break or tab', () => {
  expect(controlCharacter('Patrols \u202eto')).toBe('U+202E');
  expect(controlCharacter('a\u0007')).toBe('U+0007');
  expect(controlCharacter('two\nlines\tand a tab, é, 中, \u200f')).toBeNull();
});
