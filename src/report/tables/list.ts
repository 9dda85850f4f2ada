import type { DocumentKind, Documents, ErrorDocument } from '../documents/document.ts';
import { components, groups, levelScores, overall } from './components.ts';
import { levers, rows, steps } from './explanation.ts';
import { findings, overlapFindings } from './findings.ts';
import { evaluations, pairs, plan, repeats } from './overlap.ts';
import { decisions, fragmentation, gaps, tools, unused } from './plan.ts';
import { constraints, inputs, narrative } from './report.ts';
import { rules } from './rules.ts';
import { chains, indicators, scores, sources } from './scores.ts';
import { type Cell, type Column, type Table, type TableOf, tableFrom } from './table.ts';
import { codes, diagnostics, files } from './validation.ts';

/** The tables of each kind of document, the main one first. Adding one adds it to CSV folders, workbooks and `tables.json`. */
const tables: { readonly [K in Exclude<DocumentKind, 'report'>]: readonly TableOf<Documents[K]>[] } = {
  validation: [diagnostics, files, codes],
  scores: [scores, components, overall, levelScores, groups, indicators, sources, chains, findings],
  overlap: [pairs, repeats, evaluations, plan, fragmentation, gaps, unused, decisions, tools, overlapFindings],
  explanation: [rows, steps, levers],
  rules: [rules],
};
const ofReport: readonly TableOf<Documents['report']>[] = [inputs, constraints, narrative];

/** Every table of a document, the main one first. Of a report: those of its parts and its own. */
export function tablesOf(document: Documents[DocumentKind]): Table[] {
  switch (document.schema) {
    case 'cpas.validation/1':
      return made(tables.validation, document);
    case 'cpas.scores/1':
      return document.groups === undefined
        ? made(tables.scores, document).filter(({ name }) => name !== groups.name)
        : made([groups, ...tables.scores.filter((table) => table !== groups)], document);
    case 'cpas.overlap/1':
      return made(tables.overlap, document);
    case 'cpas.explanation/1':
      return made(tables.explanation, document);
    case 'cpas.rules/1':
      return made(tables.rules, document);
    case 'cpas.report/1':
      return [
        ...(document.scores === null ? [] : tablesOf(document.scores)),
        ...(document.overlap === null ? [] : tablesOf(document.overlap)),
        ...tablesOf(document.validation),
        ...made(ofReport, document),
      ];
  }
}

/** The tables of several documents of one kind, rows of the same table under each other; what could not be read has none. */
export function tablesOfAll(documents: readonly (Documents[DocumentKind] | ErrorDocument)[]): Table[] {
  const merged = new Map<string, { table: Table; rows: (readonly Cell[])[] }>();
  for (const document of documents) {
    if (document.schema === 'cpas.error/1') continue;
    for (const table of tablesOf(document)) {
      const rowsSoFar = merged.get(table.name)?.rows ?? [];
      for (const row of table.rows) rowsSoFar.push(row);
      merged.set(table.name, { table, rows: rowsSoFar });
    }
  }
  return Array.from(merged.values(), ({ table, rows: all }) => ({ ...table, rows: all }));
}

/**
 * The one table that goes to standard output as CSV: of a report that of its scores, of an explanation without rows of its own, as of a
 * component, its steps; `null` where nothing could be read.
 */
export function mainTable(documents: readonly (Documents[DocumentKind] | ErrorDocument)[]): Table | null {
  const read = documents.filter((document) => document.schema !== 'cpas.error/1');
  const [first] = read;
  if (first === undefined) return null;
  const all = tablesOfAll(read);
  const named = (name: string) => all.find((table) => table.name === name);
  if (first.schema === 'cpas.report/1') return named(scores.name) ?? { ...scores, rows: [] };
  const main = all[0] ?? null;
  return main?.name === rows.name && main.rows.length === 0 ? (named(steps.name) ?? main) : main;
}

/** Names and columns of every table as plain data: published as `schemas/tables.json`. */
export const describedTables = (): Record<DocumentKind, { name: string; about: string; columns: Column[] }[]> => {
  const described = (of: readonly { name: string; about: string; columns: readonly Column[] }[]) =>
    of.map(({ name, about, columns }) => ({ name, about, columns: [...columns] }));
  const { validation, scores: score, overlap, explanation, rules: catalogue } = tables;
  return {
    validation: described(validation),
    scores: described(score),
    overlap: described(overlap),
    explanation: described(explanation),
    rules: described(catalogue),
    report: described([...score.filter((table) => table !== groups), ...overlap, ...validation, ...ofReport]),
  };
};

const made = <D>(of: readonly TableOf<D>[], document: D): Table[] => of.map((table) => tableFrom(table, document));
