import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/fault.ts';
import type { Lang } from '../../src/model/lang.ts';
import type { ReadingCode, ReadingFacts } from '../../src/model/reading-facts.ts';
import { ruleOf } from '../../src/rules/list.ts';
import { sayIn } from '../../src/rules/say.ts';

const wide = '\u00a0';

function said<C extends ReadingCode>(lang: Lang, code: C, facts: ReadingFacts[C]): { message: string; hint: string } {
  const words = ruleOf(code)?.words[lang];
  if (words === undefined) throw new Error(`no rule ${code}`);
  const say = sayIn(lang);
  const { hint } = words;
  const plain = (text: string) => text.replaceAll(wide, '~');
  return {
    message: plain(words.message(facts as Facts, say)),
    hint: plain(typeof hint === 'string' ? hint : hint(facts as Facts, say)),
  };
}

describe('a number', () => {
  it('that is none names the marks of its file', () => {
    const facts = { text: '88S', column: 'value', decimal: ',', why: 'text' } as const;
    expect(said('en', 'cell/number', facts)).toEqual({
      message: '"88S" is not a number.',
      hint: 'Use digits, a comma, a minus; leave the cell empty for "not known".',
    });
    expect(said('fr', 'cell/number', facts).message).toBe('«~88S~» n’est pas un nombre.');
  });

  it.each([
    ['mark', '1,5', '"1,5" is not a number in this file, whose decimal mark is a point.'],
    ['formula', '#DIV/0!', '"#DIV/0!" is a broken formula of a spreadsheet, not a number.'],
    ['percent', '45 %', '"45 %" has a percent sign, but its indicator is not a percentage.'],
    ['range', '1e999', '"1e999" is beyond what a number can hold.'],
  ] as const)('that fails for its %s says so', (why, text, message) => {
    expect(said('en', 'cell/number', { text, column: 'value', decimal: '.', why }).message).toBe(message);
  });

  it.each([
    ['1.234', ',', '"1.234" can mean 1234 or 1.234.', 'Write 1234 or 1,234 ('],
    ['0,123', '.', '"0,123" can mean 123 or 0.123.', 'Write 123 or 0.123 ('],
    ['-28,801', '.', '"-28,801" can mean -28801 or -28.801.', 'Write -28801 or -28.801 ('],
  ])('that is ambiguous, %s in a file with decimal "%s", shows both readings', (text, decimal, message, hint) => {
    const words = said('en', 'cell/ambiguous-number', { text, decimal });
    expect(words.message).toBe(message);
    expect(words.hint.startsWith(hint)).toBe(true);
  });

  it.each([
    ['weight', 'positive', '0', 'Weight "0" is not above 0.'],
    ['person_days', 'positive', '-1', 'Person days "-1" is not above 0.'],
    ['component', 'positive', 'Military:0', 'A share in "Military:0" is not above 0.'],
    ['value', 'negative-count', '-3', '"-3" is below 0, but the indicator counts events or things.'],
    ['target', 'percent', '120', '"120" is outside 0 to 100, but the indicator is a percentage.'],
    ['low', 'low', '50', 'Low "50" is above the value.'],
    ['high', 'high', '40', 'High "40" is below the value.'],
    ['value', 'yes-no', '2', '"2" is neither yes nor no.'],
  ] as const)('%s that breaks %s says so', (column, why, text, message) => {
    expect(said('en', 'cell/range', { text, column, why }).message).toBe(message);
  });
});

describe('a date and a period', () => {
  it('show the forms that are understood', () => {
    const date = { text: 'soon', column: 'start', why: 'text' } as const;
    expect(said('en', 'cell/date', date).hint).toContain('31 March 2025, or as a period, 2025-Q1.');
    expect(said('en', 'cell/date', { ...date, column: 'target_date' }).hint).not.toContain('period');
    expect(said('fr', 'cell/date', date).hint).toContain('31 mars 2025, ou comme période, 2025 T1.');
  });

  it('warn that 2003-05 is one too where 2011-13 is a span of years', () => {
    const words = said('en', 'cell/period', { text: '2011-13', column: 'period', why: 'years' });
    expect(words.message).toBe('"2011-13" is no month and seems to be a span of years.');
    expect(words.hint).toMatch(/^Write 2011-2013\. If these are spans of years, every 2003-05 of the file is one too/);
  });
});

describe('a date or period that would be one if the month came first', () => {
  it.each(['cell/date', 'cell/period'] as const)('shows the setting: %s', (code) => {
    const facts = { text: '12/31/2024', column: 'start', why: 'month-first' } as const;
    expect(said('en', code, facts)).toEqual({
      message: '"12/31/2024" is a day that does not exist, read day first.',
      hint: 'If the file has months before days, set "dates": "mdy" in cpas.json; else correct it.',
    });
    expect(said('fr', code, facts).hint).toContain('"dates": "mdy"');
  });
});

it('an event that is longer than what events are counted by says so', () => {
  const facts = { text: '2025-Q1', column: 'Date', why: 'text', most: 'month' } as const;
  expect(said('en', 'cell/period', facts).message).toBe(
    '"2025-Q1" is longer than a month, by which the events are counted.',
  );
  expect(said('fr', 'cell/period', facts).message).toBe(
    '«~2025-Q1~» dépasse un mois, l’intervalle par lequel les événements sont comptés.',
  );
});

it('a column that cpas.json names is not one to be renamed in the file', () => {
  const facts = { column: 'Periode', nearest: 'Période', named: 'settings' } as const;
  expect(said('en', 'header/missing-column', facts)).toEqual({
    message: 'cpas.json names a column "Periode", which the file does not have.',
    hint: 'Write "Période" in cpas.json, if that is meant.',
  });
  expect(said('fr', 'header/missing-column', { ...facts, nearest: null }).hint).toContain('balise HXL');
});

it('several ids in a cell are shown as they must be written', () => {
  const facts = { id: 'POL-1;POL-2', subject: 'indicator', nearest: null, list: 'POL-1|POL-2' } as const;
  expect(said('en', 'id/unknown', facts).hint).toBe('Write POL-1|POL-2: several ids in a cell have a | between them.');
});

it('a file that is not read and would be the only one of its kind is to be renamed', () => {
  const facts = { kind: 'observations', absent: true } as const;
  expect(said('en', 'file/unrecognised', facts)).toEqual({
    message:
      'The file is not read, and no observations are: its header would fit observations.csv, but its name does not.',
    hint: 'Call it observations.csv or name it under "files" in cpas.json.',
  });
});

describe('a choice', () => {
  const facts = {
    text: 'outcom',
    column: 'level',
    choices: ['outcome', 'input', 'output', 'impact'],
    nearest: 'outcome',
    twice: false,
  } as const;

  it('names what is allowed, nearest first, and what was meant', () => {
    expect(said('en', 'cell/choice', facts)).toEqual({
      message: 'Level "outcom" is none of outcome, output, input, impact.',
      hint: 'Write outcome.',
    });
  });

  it('does so in the words of French files in French', () => {
    expect(said('fr', 'cell/choice', facts)).toEqual({
      message:
        '«~outcom~» n’est pas admis dans la colonne «~niveau~», qui admet seulement intrant, produit, effet ou impact.',
      hint: 'Écrivez effet.',
    });
  });

  it('offers no word where none is near', () => {
    expect(said('en', 'cell/choice', { ...facts, text: 'zebra', nearest: null }).hint).toBe(
      'Write one of these words.',
    );
  });

  it('tells of a component named twice', () => {
    const twice = { ...facts, text: 'Police', column: 'component', twice: true };
    expect(said('en', 'cell/choice', twice).message).toBe('"Police" stands twice in one cell.');
  });
});

describe('a conflict', () => {
  const facts = {
    key: 'P3, 2026-Q2, source RBB',
    here: '74',
    there: '47',
    lineNumbers: [68],
    subject: 'values' as const,
  };

  it('names both values and lines', () => {
    expect(said('en', 'row/conflict', facts).message).toBe(
      'P3, 2026-Q2, source RBB is 74 here and 47 in line 68. Neither is used.',
    );
  });

  it('of three rows names all lines', () => {
    expect(said('en', 'row/conflict', { ...facts, lineNumbers: [68, 70] }).message).toBe(
      'P3, 2026-Q2, source RBB is 74 here and otherwise in lines 68 and 70. None of them is used.',
    );
  });

  it('of goals that are the same says so', () => {
    const goals = { key: 'P1, 2025', here: '60', there: '60', subject: 'goals' } as const;
    expect(said('en', 'row/conflict', { ...goals, lineNumbers: [2] })).toEqual({
      message: 'P1, 2025 has a goal in line 2 too, 60 as here. Neither is used.',
      hint: 'Delete all but one of them.',
    });
    expect(said('fr', 'row/conflict', { ...goals, lineNumbers: [2, 5] }).message).toBe(
      'P1, 2025 a aussi un objectif aux lignes 2 et 5, 60 comme ici. Aucun n’est utilisé.',
    );
  });

  it('of goals that differ names both', () => {
    const goals = { key: 'P1, 2025', here: '70', there: '30 – 60', lineNumbers: [2], subject: 'goals' } as const;
    expect(said('en', 'row/conflict', goals).message).toBe(
      'P1, 2025 has the goal 70 here and 30 – 60 in line 2. Neither is used.',
    );
  });

  it('of equal values names what else can differ', () => {
    expect(said('en', 'row/conflict', { ...facts, there: '74' }).message).toBe(
      'P3, 2026-Q2, source RBB is 74 here and in line 68, but with another weight, bound or quality. Neither is used.',
    );
  });
});

describe('a file that is no text', () => {
  it.each([
    ['xlsx', 'an Excel workbook', 'In Excel: File, Save As, CSV UTF-8.'],
    ['pdf', 'a PDF document', 'Export the table that it was printed from as CSV.'],
    ['nul', 'no text (it has NUL bytes)', 'Save it again as text; in Excel: File, Save As, CSV UTF-8.'],
  ])('but %s says how to get a CSV from it', (seems, what, hint) => {
    expect(said('en', 'file/not-text', { seems, ending: '.csv' })).toEqual({
      message: `Its name ends in .csv, but the file is ${what}.`,
      hint,
    });
  });

  it('but a .gz that can’t be unpacked is not told to be unpacked', () => {
    expect(said('en', 'file/not-text', { seems: 'damaged', ending: '.gz' })).toEqual({
      message: 'Its name ends in .gz, but the file is damaged or not packed with gzip.',
      hint: 'Copy or pack it again; unpacked, as .csv, it is read too.',
    });
  });
});

describe('counts', () => {
  it.each([
    [1, '1 column is read as an indicator: M1.'],
    [5, '5 columns are read as indicators: M1 to M5.'],
  ])('of %i column agree with it', (n, message) => {
    const columns = Array.from({ length: n }, (_, i) => `M${i + 1}`);
    expect(said('en', 'file/wide', { subject: 'indicators', columns }).message).toBe(message);
  });

  it('agree with it in French, where 0 is singular', () => {
    expect(said('fr', 'row/other', { rows: 1200, indicators: 1, all: false }).message).toBe(
      '1~200 lignes d’un indicateur hors du cadre ont été laissées de côté.',
    );
  });
});

it('files named alone are told what went unchecked, and for want of which file', () => {
  const facts = { missing: ['indicators', 'observations'] } as const;
  expect(said('en', 'file/alone', facts).message).toBe(
    'Not checked: whether each indicator is known and its values fit its measure (no indicators.csv); whether each indicator and place was observed (no observations.csv).',
  );
  expect(said('fr', 'file/alone', facts).message).toContain('(sans indicateurs.csv)~; si chaque');
});

it('a circle of two and a link to itself are told apart', () => {
  expect(said('en', 'plan/chain-cycle', { ids: ['P1', 'P1'] }).message).toBe(
    'P1 contributes to itself. This link is left out.',
  );
  expect(said('en', 'plan/chain-cycle', { ids: ['P1', 'P2', 'P1'] }).message).toBe(
    'What P1 contributes to leads by way of P2 back to P1. These links are left out.',
  );
});
