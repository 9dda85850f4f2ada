import type { Documents, ErrorDocument } from '../documents/document.ts';
import { type DocumentKind, documentKindOf, documentKinds } from '../documents/document-kinds.ts';
import { componentsTable, groupsTable, levelsTable, overallTable } from './component-tables.ts';
import { leversTable, rowsTable, stepsTable } from './explanation-tables.ts';
import { findingsTable, overlapFindingsTable } from './finding-tables.ts';
import { evaluationsTable, pairsTable, planTable, repeatsTable } from './overlap-tables.ts';
import { decisionsTable, fragmentationTable, gapsTable, toolsInUseTable, unusedTable } from './plan-tables.ts';
import { constraintsTable, inputsTable, narrativeTable } from './report-tables.ts';
import { rulesTable } from './rules-tables.ts';
import { chainsTable, indicatorScoresTable, indicatorsTable, sourcesTable } from './score-tables.ts';
import { type ColumnOfTable, type DocumentTable, type TableCell, type TableDefinition, tableFrom } from './table.ts';
import { codesTable, diagnosticsTable, filesTable } from './validation-tables.ts';

/**
 * The tables of each kind of document, the main one first; a report has those of its parts too. Adding one adds it to CSV folders,
 * workbooks and `tables.json`.
 */
const tables: {
  readonly [K in DocumentKind]: readonly [TableDefinition<Documents[K]>, ...TableDefinition<Documents[K]>[]];
} = {
  validation: [diagnosticsTable, filesTable, codesTable],
  scores: [
    indicatorScoresTable,
    componentsTable,
    overallTable,
    levelsTable,
    groupsTable,
    indicatorsTable,
    sourcesTable,
    chainsTable,
    findingsTable,
  ],
  overlap: [
    pairsTable,
    repeatsTable,
    evaluationsTable,
    planTable,
    fragmentationTable,
    gapsTable,
    unusedTable,
    decisionsTable,
    toolsInUseTable,
    overlapFindingsTable,
  ],
  explanation: [rowsTable, stepsTable, leversTable],
  rules: [rulesTable],
  report: [inputsTable, constraintsTable, narrativeTable],
};

/** Every table of a document, the main one first. Of a report: those of its parts and its own. */
export function tablesOf(document: Documents[DocumentKind]): DocumentTable[] {
  const own = ownTables(documentKindOf(document), document as never);
  if (document.schema === 'cpas.scores/1') return groupsFirst(own, document);
  if (document.schema !== 'cpas.report/1') return own;
  const parts = [document.scores, document.overlap, document.validation].filter((part) => part !== null);
  return [...parts.flatMap(tablesOf), ...own];
}

const ownTables = <K extends DocumentKind>(kind: K, document: Documents[K]): DocumentTable[] =>
  tables[kind].map((table) => tableFrom(table, document));

/** Groups are what was asked for where there are some. */
function groupsFirst(own: readonly DocumentTable[], { groups: scored }: Documents['scores']): DocumentTable[] {
  const first = own.filter(({ name }) => name === groupsTable.name && scored !== undefined);
  return [...first, ...own.filter(({ name }) => name !== groupsTable.name)];
}

/** The tables of several documents of one kind, rows of the same table under each other; what could not be read has none. */
export function tablesOfAll(documents: readonly (Documents[DocumentKind] | ErrorDocument)[]): DocumentTable[] {
  const merged = new Map<string, { table: DocumentTable; rows: (readonly TableCell[])[] }>();
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
export function mainTable(documents: readonly (Documents[DocumentKind] | ErrorDocument)[]): DocumentTable | null {
  const read = documents.filter((document) => document.schema !== 'cpas.error/1');
  const [first] = read;
  if (first === undefined) return null;
  const all = tablesOfAll(read);
  const named = (name: string) => all.find((table) => table.name === name);
  if (first.schema === 'cpas.report/1')
    return named(indicatorScoresTable.name) ?? { ...indicatorScoresTable, rows: [] };
  const main = all[0] ?? null;
  return main?.name === rowsTable.name && main.rows.length === 0 ? (named(stepsTable.name) ?? main) : main;
}

/** Names and columns of every table as plain data: published as `schemas/tables.json`. */
export const describedTables = () =>
  Object.fromEntries(documentKinds.map((kind) => [kind, ofKind(kind).map(described)])) as Record<
    DocumentKind,
    DescribedTable[]
  >;

interface DescribedTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnOfTable[];
}

const described = ({ name, description, columns }: DescribedTable): DescribedTable => ({ name, description, columns });

const ofKind = (kind: DocumentKind): readonly DescribedTable[] =>
  kind === 'report'
    ? [
        ...tables.scores.filter((table) => table !== groupsTable),
        ...tables.overlap,
        ...tables.validation,
        ...tables.report,
      ]
    : tables[kind];
