import type { Lang } from '../../model/lang.ts';
import { compareSeverity } from '../../model/severities.ts';
import { ruleOf } from '../../rules/list.ts';
import type { Documents } from '../documents/document.ts';
import { idWithName } from '../documents/id-with-name.ts';
import { wordsOf } from '../words/index.ts';
import type { ReportWords } from '../words/report-words.ts';
import { overallTable } from './component-tables.ts';
import { evaluationsTable, pairsTable } from './overlap-tables.ts';
import type { DocumentTable, TableCell } from './table.ts';

/** A table of a report as its pages show it: with names beside ids and fewer columns. The other formats have all. */
export function forPeople(
  table: DocumentTable,
  report: Documents['report'],
  words: ReportWords,
  lang: Lang,
): DocumentTable {
  const { scores, overlap, validation } = report;
  if (table.name === 'codes') return codesForPeople(validation, lang);
  if (table.name === 'components' && scores !== null) return componentsForPeople(table, scores, lang);
  if (overlap === null) return table;
  if (table.name === 'evaluations') return evaluationsForPeople(overlap, words);
  if (table.name === 'pairs') return pairsForPeople(overlap, idWithName(report));
  return table.name === 'gaps' || table.name === 'unused' ? namedForPeople(table, idWithName(report)) : table;
}

/** The components under each other, the mission as a whole first. */
function componentsForPeople(components: DocumentTable, scores: Documents['scores'], lang: Lang): DocumentTable {
  const [whole = []] = overallTable.rows(scores);
  const cells = new Map(overallTable.columns.map(({ name }, i) => [name, whole[i] ?? null]));
  const first = components.columns.map(({ name }) =>
    name === 'component' ? wordsOf(lang).overall : (cells.get(name) ?? null),
  );
  return { ...components, rows: [first, ...components.rows] };
}

/**
 * The evaluations with one word of advice for `keep` and `saving`; of what could be saved the share that no other sees is left out,
 * for it tells of days alone.
 */
function evaluationsForPeople(overlap: Documents['overlap'], { evaluationAdvice }: ReportWords): DocumentTable {
  const at = (name: string) => evaluationsTable.columns.findIndex((column) => column.name === name);
  const [keep, alone, saved, size] = [at('keep'), at('unique'), at('saving'), at('cells')];
  const rows = evaluationsTable.rows(overlap).map((row) => {
    const cells: TableCell[] = [...row];
    cells[keep] = evaluationAdvice[row[saved] === true ? 'saving' : row[keep] === true ? 'keep' : 'none'];
    if (row[saved] === true) cells[alone] = null;
    return cells.filter((_, i) => i !== saved && i !== size);
  });
  const columns = evaluationsTable.columns
    .map((column, i) => (i === keep ? { ...column, name: 'advice', type: 'text' as const } : column))
    .filter((_, i) => i !== saved && i !== size);
  return { name: evaluationsTable.name, description: evaluationsTable.description, columns, rows };
}

/** Pairs as two titles and what there is to do; which indicators and places they share is in the other formats. */
function pairsForPeople(overlap: Documents['overlap'], named: (id: string) => string): DocumentTable {
  const kept = pairsTable.columns.flatMap((column, i) => (pairColumns.has(column.name) ? [{ column, i }] : []));
  return {
    ...pairsTable,
    columns: [
      { name: 'evaluations', type: 'text', description: 'the two, by id and title' },
      ...kept.map(({ column }) => column),
    ],
    rows: pairsTable.rows(overlap).map((row, nth) => {
      const pair = overlap.pairs[nth];
      const two = pair === undefined ? '' : `${named(pair.a)} · ${named(pair.b)}`;
      return [two, ...kept.map(({ i }) => row[i] ?? null)];
    }),
  };
}

const pairColumns = new Set(['kind', 'share', 'days', 'from', 'person_days', 'suggestion', 'accepted']);

/** A table of ids with the name beside each. */
function namedForPeople(table: DocumentTable, named: (id: string) => string): DocumentTable {
  const id = table.columns.findIndex(({ name }) => name === 'id');
  return { ...table, rows: table.rows.map((row) => row.map((cell, i) => (i === id ? named(String(cell)) : cell))) };
}

/** What is wrong in the files by code: how often, where first, and what is said there. Every place is in the other formats. */
function codesForPeople({ summary, diagnostics }: Documents['validation'], lang: Lang): DocumentTable {
  const rows = Object.entries(summary.codes)
    .map(([code, count]) => ({ code, count, first: diagnostics.find((diagnostic) => diagnostic.code === code) }))
    .sort((a, b) => compareSeverity(a.first?.severity ?? null, b.first?.severity ?? null) || b.count - a.count);
  return {
    name: 'codes',
    description: 'What is wrong in the files, a row a code',
    columns: [
      { name: 'code', type: 'text', description: 'the rule' },
      { name: 'severity', type: 'choice', description: 'error, warning or info' },
      { name: 'count', type: 'integer', description: 'how many' },
      { name: 'first_place', type: 'text', description: 'file:line of the first' },
      { name: 'sentence', type: 'text', description: 'what is said of it' },
    ],
    rows: rows.map(({ code, count, first }) => [
      code,
      first?.severity ?? null,
      count,
      first === undefined || first.file === null
        ? null
        : [first.file, first.line].filter((at) => at !== null).join(':'),
      first?.message ?? ruleOf(code)?.words[lang].summary ?? null,
    ]),
  };
}
