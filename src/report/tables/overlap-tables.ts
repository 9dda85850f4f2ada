import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { type ColumnSource, defineTable, joinedList } from './table.ts';

type Document = Documents['overlap'];
type Two = { readonly a: string; readonly b: string };

type Titled<P> = P & { readonly aTitle: string | null; readonly bTitle: string | null };

const two: readonly ColumnSource<Document, Titled<Two>>[] = [
  { name: 'a', type: 'text', description: 'id of the one', cell: ({ a }) => a },
  { name: 'a_title', type: 'text', description: 'its title', cell: ({ aTitle }) => aTitle },
  { name: 'b', type: 'text', description: 'id of the other', cell: ({ b }) => b },
  { name: 'b_title', type: 'text', description: 'its title', cell: ({ bTitle }) => bTitle },
];

/** The main table of `overlap`. */
export const pairsTable = defineTable(
  'pairs',
  'Evaluations that overlap, a row a pair',
  (document: Document) => titled(document, document.pairs),
  [
    ...missionColumns,
    ...two,
    { name: 'kind', type: 'choice', description: 'duplication or overlap', cell: ({ kind }) => kind },
    {
      name: 'share',
      type: 'share',
      description: 'cells both cover over the cells of the smaller',
      cell: ({ share }) => share,
    },
    {
      name: 'indicators',
      type: 'text',
      description: 'shared ids, or all',
      cell: ({ shared }) => joinedList(shared.indicators),
    },
    {
      name: 'locations',
      type: 'text',
      description: 'shared places, or all',
      cell: ({ shared }) => joinedList(shared.locations),
    },
    { name: 'days', type: 'integer', description: 'shared days', cell: ({ shared }) => shared.days },
    { name: 'from', type: 'date', description: 'first shared day', cell: ({ shared }) => shared.from },
    { name: 'to', type: 'date', description: 'last shared day', cell: ({ shared }) => shared.to },
    { name: 'person_days', type: 'number', description: 'person-days at stake', cell: ({ personDays }) => personDays },
    {
      name: 'respondents',
      type: 'text',
      description: 'groups both ask',
      cell: ({ respondents }) => respondents.join('|'),
    },
    { name: 'suggestion', type: 'choice', description: 'as merge, reuse', cell: ({ suggestion }) => suggestion },
    { name: 'accepted', type: 'text', description: 'the reason, where it is wanted', cell: ({ accepted }) => accepted },
  ],
);

export const repeatsTable = defineTable(
  'repeats',
  'The same looked at again soon after',
  (document: Document) => titled(document, document.repeats),
  [
    ...missionColumns,
    ...two,
    {
      name: 'share',
      type: 'share',
      description: 'shared indicators × places over the smaller',
      cell: ({ share }) => share,
    },
    { name: 'gap_days', type: 'integer', description: 'days between the two', cell: ({ gapDays }) => gapDays },
    { name: 'person_days', type: 'number', description: 'person-days at stake', cell: ({ personDays }) => personDays },
    { name: 'suggestion', type: 'choice', description: 'as compare, reuse', cell: ({ suggestion }) => suggestion },
    { name: 'accepted', type: 'text', description: 'the reason, where it is wanted', cell: ({ accepted }) => accepted },
  ],
);

export const evaluationsTable = defineTable('evaluations', 'The evaluations of the window', clustered, [
  ...missionColumns,
  { name: 'id', type: 'text', description: 'id of the evaluation', cell: ({ id }) => id },
  { name: 'title', type: 'text', description: 'its title', cell: ({ title }) => title },
  { name: 'tool', type: 'text', description: 'as CPAS, RBB', cell: ({ tool }) => tool },
  { name: 'owner', type: 'text', description: 'who runs it', cell: ({ owner }) => owner },
  { name: 'start', type: 'date', description: 'first day', cell: ({ start }) => start },
  { name: 'end', type: 'date', description: 'last day', cell: ({ end }) => end },
  {
    name: 'independent',
    type: 'yes-no',
    description: 'whether it is independent',
    cell: ({ independent }) => independent,
  },
  { name: 'person_days', type: 'number', description: 'its person-days', cell: ({ personDays }) => personDays },
  { name: 'cells', type: 'integer', description: 'indicators × places × days', cell: ({ cells }) => cells },
  {
    name: 'unique',
    type: 'share',
    description: 'share of its cells that no other covers',
    cell: ({ unique }) => unique,
  },
  { name: 'keep', type: 'yes-no', description: 'whether it is among the few that cover all', cell: ({ keep }) => keep },
  {
    name: 'saving',
    type: 'yes-no',
    description: 'whether it is among those that could be saved',
    cell: ({ saving }) => saving,
  },
  {
    name: 'cluster',
    type: 'integer',
    description: 'number of the group that pairs tie together',
    cell: ({ cluster }) => cluster,
  },
]);

/** The figures of the plan as a whole, before and after `--what-if`. */
export const planTable = defineTable('plan', 'The plan of evaluations as a whole', planRows, [
  ...missionColumns,
  {
    name: 'changes',
    type: 'text',
    description: 'empty: as it is; else what --what-if changes',
    cell: ({ changes }) => changes.join('|'),
  },
  {
    name: 'redundancy',
    type: 'share',
    description: 'share of the work that covers again',
    cell: ({ redundancy }) => redundancy,
  },
  {
    name: 'planned_person_days',
    type: 'number',
    description: 'of all evaluations',
    cell: ({ personDays }) => personDays.planned,
  },
  {
    name: 'saving_person_days',
    type: 'number',
    description: 'of those that could be saved',
    cell: ({ personDays }) => personDays.saving,
  },
  { name: 'from', type: 'date', description: 'first day of the window', cell: (_, { window }) => window?.from ?? null },
  { name: 'to', type: 'date', description: 'last day of the window', cell: (_, { window }) => window?.to ?? null },
]);

function titled<P extends Two>({ evaluations: all }: Document, rows: readonly P[]): Titled<P>[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return rows.map((row) => ({ ...row, aTitle: titles.get(row.a) ?? null, bTitle: titles.get(row.b) ?? null }));
}

function clustered({ evaluations: all, clusters, saving }: Document) {
  const saved = new Set(saving);
  const numbers = new Map(clusters.flatMap((ids, i) => ids.map((id) => [id, i + 1] as const)));
  return all.map((evaluation) => ({
    ...evaluation,
    cluster: numbers.get(evaluation.id) ?? null,
    saving: saved.has(evaluation.id),
  }));
}

function planRows({ redundancy, personDays, whatIf }: Document) {
  const now = { changes: [] as string[], redundancy, personDays };
  return whatIf === null ? [now] : [now, whatIf];
}
