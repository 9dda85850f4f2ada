import type { Say } from '../../rules/say.ts';
import { valueText } from '../../rules/value-text.ts';
import { wordsOf } from '../words/index.ts';
import { choiceWord } from '../words/report-words.ts';
import type { ColumnOfTable, TableCell } from './table.ts';

/** A cell as people read it: scores without decimals, changes with one, attainments with two, choices in words. */
export function cellText(value: TableCell, { name, type }: ColumnOfTable, say: Say): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? wordsOf(say.lang).yes : wordsOf(say.lang).no;
  if (typeof value === 'number') return figure(value, type, say);
  if (type === 'choice') return choiceWord(say.lang, value);
  if (value === 'all' && lists.has(name)) return wordsOf(say.lang).all;
  // lists stand apart with blanks, so that a line can break between their items
  return lists.has(name)
    ? value
        .split('|')
        .map((item) => choiceWord(say.lang, item))
        .join(', ')
    : value;
}

function figure(value: number, type: ColumnOfTable['type'], say: Say): string {
  switch (type) {
    case 'score':
      return say.fixed(value, 0);
    case 'change':
      return say.signed(value, 1);
    case 'share':
      return say.percent(value);
    case 'ratio':
      return say.fixed(value, 2);
    default:
      return valueText(value, {}, say);
  }
}

const lists = new Set([
  'themes',
  'contributors',
  'constraints',
  'findings',
  'indicators',
  'locations',
  'respondents',
  'owners',
  'evaluations',
  'components',
  'levels',
]);
