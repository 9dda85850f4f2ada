import type { Documents, ErrorDocument } from '../documents/document.ts';
import { type DocumentKind, documentKinds, kindOf } from '../documents/kinds.ts';
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

/**
 * The tables of each kind of document, the main one first; a report has those of its parts too. Adding one adds it to CSV folders,
 * workbooks and `tables.json`.
 */
const tables: { readonly [K in DocumentKind]: readonly [TableOf<Documents[K]>, ...TableOf<Documents[K]>[]] } = {
  validation: [diagnostics, files, codes],
  scores: [scores, components, overall, levelScores, groups, indicators, sources, chains, findings],
  overlap: [pairs, repeats, evaluations, plan, fragmentation, gaps, unused, decisions, tools, overlapFindings],
  explanation: [rows, steps, levers],
  rules: [rules],
  report: [inputs, constraints, narrative],
};

/** Every table of a document, the main one first. Of a report: those of its parts and its own. */
export function tablesOf(document: Documents[DocumentKind]): Table[] {
  const own = ownTables(kindOf(document), document as never);
  if (document.schema === 'cpas.scores/1') return groupsFirst(own, document);
  if (document.schema !== 'cpas.report/1') return own;
  const parts = [document.scores, document.overlap, document.validation].filter((part) => part !== null);
  return [...parts.flatMap(tablesOf), ...own];
}

const ownTables = <K extends DocumentKind>(kind: K, document: Documents[K]): Table[] =>
  tables[kind].map((table) => tableFrom(table, document));

/** Groups are what was asked for where there are some. */
function groupsFirst(own: readonly Table[], { groups: scored }: Documents['scores']): Table[] {
  const first = own.filter(({ name }) => name === groups.name && scored !== undefined);
  return [...first, ...own.filter(({ name }) => name !== groups.name)];
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
export const describedTables = () =>
  Object.fromEntries(documentKinds.map((kind) => [kind, ofKind(kind).map(described)])) as Record<
    DocumentKind,
    DescribedTable[]
  >;

interface DescribedTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
}

const described = ({ name, about, columns }: DescribedTable): DescribedTable => ({ name, about, columns });

const ofKind = (kind: DocumentKind): readonly DescribedTable[] =>
  kind === 'report'
    ? [...tables.scores.filter((table) => table !== groups), ...tables.overlap, ...tables.validation, ...tables.report]
    : tables[kind];
