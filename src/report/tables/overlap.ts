import type { Documents } from '../documents/document.ts';
import { missionColumns } from './mission-columns.ts';
import { defineTable, type From, joined } from './table.ts';

type Document = Documents['overlap'];
type Two = { readonly a: string; readonly b: string };

type Titled<P> = P & { readonly aTitle: string | null; readonly bTitle: string | null };

const two: readonly From<Document, Titled<Two>>[] = [
  { name: 'a', type: 'text', about: 'id of the one', of: ({ a }) => a },
  { name: 'a_title', type: 'text', about: 'its title', of: ({ aTitle }) => aTitle },
  { name: 'b', type: 'text', about: 'id of the other', of: ({ b }) => b },
  { name: 'b_title', type: 'text', about: 'its title', of: ({ bTitle }) => bTitle },
];

/** The main table of `overlap`. */
export const pairs = defineTable(
  'pairs',
  'Evaluations that overlap, a row a pair',
  (document: Document) => titled(document, document.pairs),
  [
    ...missionColumns,
    ...two,
    { name: 'kind', type: 'choice', about: 'duplication or overlap', of: ({ kind }) => kind },
    { name: 'share', type: 'share', about: 'cells both cover over the cells of the smaller', of: ({ share }) => share },
    { name: 'indicators', type: 'text', about: 'shared ids, or all', of: ({ shared }) => joined(shared.indicators) },
    { name: 'locations', type: 'text', about: 'shared places, or all', of: ({ shared }) => joined(shared.locations) },
    { name: 'days', type: 'integer', about: 'shared days', of: ({ shared }) => shared.days },
    { name: 'from', type: 'date', about: 'first shared day', of: ({ shared }) => shared.from },
    { name: 'to', type: 'date', about: 'last shared day', of: ({ shared }) => shared.to },
    { name: 'person_days', type: 'number', about: 'person-days at stake', of: ({ personDays }) => personDays },
    { name: 'respondents', type: 'text', about: 'groups both ask', of: ({ respondents }) => respondents.join('|') },
    { name: 'suggestion', type: 'choice', about: 'as merge, reuse', of: ({ suggestion }) => suggestion },
    { name: 'accepted', type: 'text', about: 'the reason, where it is wanted', of: ({ accepted }) => accepted },
  ],
);

export const repeats = defineTable(
  'repeats',
  'The same looked at again soon after',
  (document: Document) => titled(document, document.repeats),
  [
    ...missionColumns,
    ...two,
    { name: 'share', type: 'share', about: 'shared indicators × places over the smaller', of: ({ share }) => share },
    { name: 'gap_days', type: 'integer', about: 'days between the two', of: ({ gapDays }) => gapDays },
    { name: 'person_days', type: 'number', about: 'person-days at stake', of: ({ personDays }) => personDays },
    { name: 'suggestion', type: 'choice', about: 'as compare, reuse', of: ({ suggestion }) => suggestion },
    { name: 'accepted', type: 'text', about: 'the reason, where it is wanted', of: ({ accepted }) => accepted },
  ],
);

export const evaluations = defineTable('evaluations', 'The evaluations of the window', clustered, [
  ...missionColumns,
  { name: 'id', type: 'text', about: 'id of the evaluation', of: ({ id }) => id },
  { name: 'title', type: 'text', about: 'its title', of: ({ title }) => title },
  { name: 'tool', type: 'text', about: 'as CPAS, RBB', of: ({ tool }) => tool },
  { name: 'owner', type: 'text', about: 'who runs it', of: ({ owner }) => owner },
  { name: 'start', type: 'date', about: 'first day', of: ({ start }) => start },
  { name: 'end', type: 'date', about: 'last day', of: ({ end }) => end },
  { name: 'independent', type: 'yes-no', about: 'whether it is independent', of: ({ independent }) => independent },
  { name: 'person_days', type: 'number', about: 'its person-days', of: ({ personDays }) => personDays },
  { name: 'cells', type: 'integer', about: 'indicators × places × days', of: ({ cells }) => cells },
  { name: 'unique', type: 'share', about: 'share of its cells that no other covers', of: ({ unique }) => unique },
  { name: 'keep', type: 'yes-no', about: 'whether it is among the few that cover all', of: ({ keep }) => keep },
  {
    name: 'saving',
    type: 'yes-no',
    about: 'whether it is among those that could be saved',
    of: ({ saving }) => saving,
  },
  {
    name: 'cluster',
    type: 'integer',
    about: 'number of the group that pairs tie together',
    of: ({ cluster }) => cluster,
  },
]);

/** The figures of the plan as a whole, before and after `--what-if`. */
export const plan = defineTable('plan', 'The plan of evaluations as a whole', planRows, [
  ...missionColumns,
  {
    name: 'changes',
    type: 'text',
    about: 'empty: as it is; else what --what-if changes',
    of: ({ changes }) => changes.join('|'),
  },
  {
    name: 'redundancy',
    type: 'share',
    about: 'share of the work that covers again',
    of: ({ redundancy }) => redundancy,
  },
  {
    name: 'planned_person_days',
    type: 'number',
    about: 'of all evaluations',
    of: ({ personDays }) => personDays.planned,
  },
  {
    name: 'saving_person_days',
    type: 'number',
    about: 'of those that could be saved',
    of: ({ personDays }) => personDays.saving,
  },
  { name: 'from', type: 'date', about: 'first day of the window', of: (_, { window }) => window?.from ?? null },
  { name: 'to', type: 'date', about: 'last day of the window', of: (_, { window }) => window?.to ?? null },
]);

function titled<P extends Two>({ evaluations: all }: Document, rows: readonly P[]): Titled<P>[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return rows.map((row) => ({ ...row, aTitle: titles.get(row.a) ?? null, bTitle: titles.get(row.b) ?? null }));
}

function clustered({ evaluations: all, clusters, saving }: Document) {
  const saved = new Set(saving);
  const numbers = new Map(clusters.flatMap((ids, i) => ids.map((id) => [id, i + 1] as const)));
  return all.map((one) => ({ ...one, cluster: numbers.get(one.id) ?? null, saving: saved.has(one.id) }));
}

function planRows({ redundancy, personDays, whatIf }: Document) {
  const now = { changes: [] as string[], redundancy, personDays };
  return whatIf === null ? [now] : [now, whatIf];
}
