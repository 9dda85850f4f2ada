import type { Kind } from '../../model/kinds.ts';

/** A hashtag of the Humanitarian Exchange Language, as `#adm1+name`. @see https://hxlstandard.org */
interface Tag {
  readonly base: string;
  readonly attributes: readonly string[];
}

/** A row is one of tags where every filled cell is a tag, two at least. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => parse(cell) !== null);
}

/** Whether a tag has the base and every attribute of the one that is looked for, in any order. */
export function matchesTag(tag: string, wanted: string): boolean {
  const here = parse(tag);
  const there = parse(wanted);
  if (here === null || there === null || here.base !== there.base) return false;
  return there.attributes.every((attribute) => here.attributes.includes(attribute));
}

/**
 * What tags mean where the names above them are not known: column → cells, the most telling tag of a column first.
 *
 * @param open whether a cell (its name is not known) and a column (it has no cell yet) are still to be given
 */
export function columnsByTag(
  kind: Kind,
  tags: readonly string[],
  open: { readonly cell: (index: number) => boolean; readonly column: (name: string) => boolean },
): Map<string, readonly number[]> {
  const columns = new Map<string, readonly number[]>();
  const used = new Set<number>();
  for (const [column, wanted] of meanings[kind]) {
    if (!open.column(column) || columns.has(column)) continue;
    const cells = wanted.split(' ').map((tag) => {
      const [asked = '', not] = tag.split('-');
      return tags.findIndex(
        (here, i) =>
          open.cell(i) && !used.has(i) && matchesTag(here, asked) && !(not !== undefined && here.includes(`+${not}`)),
      );
    });
    if (cells.includes(-1)) continue;
    for (const cell of cells) used.add(cell);
    columns.set(column, cells);
  }
  return columns;
}

function parse(cell: string): Tag | null {
  const match = form.exec(cell);
  if (match === null) return null;
  const [base = '', ...attributes] = cell
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  return { base, attributes };
}

const form = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;

const place = [
  '#loc+name',
  '#adm1+name',
  '#adm1-code',
  '#adm1',
  '#adm2+name',
  '#adm2-code',
  '#adm2',
  '#loc',
  '#country+name',
  '#country',
];

/**
 * Column → tag, in the order in which they are tried; two tags with a blank between are both ends of a span, `-x`: without the
 * attribute x. `#indicator+name` is no id: a file with codes and names has both.
 */
const meanings: Readonly<Record<Kind, readonly (readonly [column: string, tags: string])[]>> = {
  indicators: [
    ['id', '#indicator+code'],
    ['id', '#indicator+id'],
    ['name', '#indicator+name'],
    ['component', '#sector+name'],
    ['component', '#sector'],
    ['unit', '#indicator+unit'],
    ['baseline', '#indicator+baseline'],
    ['target', '#indicator+target'],
    ['owner', '#org+name'],
    ['owner', '#org'],
  ],
  observations: [
    ['value', '#value'],
    ['value', '#indicator+value'],
    ['indicator', '#indicator+code'],
    ['indicator', '#indicator+id'],
    ['indicator', '#indicator-name'],
    ['indicator', '#indicator'],
    ['period', '#date+start #date+end'],
    ['period', '#date+period'],
    ['period', '#date'],
    ['period', '#period'],
    ...place.map((tag) => ['location', tag] as const),
    ['source', '#meta+source'],
    ['source', '#source'],
  ],
  evaluations: [
    ['id', '#activity+code'],
    ['id', '#activity+id'],
    ['title', '#activity+name'],
    ['title', '#activity-code'],
    ['owner', '#org+name'],
    ['owner', '#org'],
    ['start', '#date+start'],
    ['end', '#date+end'],
    ['component', '#sector+name'],
    ['component', '#sector'],
    ['indicators', '#indicator+code'],
    ['status', '#status'],
    ...place.map((tag) => ['locations', tag] as const),
  ],
  targets: [
    ['indicator', '#indicator+code'],
    ['indicator', '#indicator+id'],
    ['baseline', '#indicator+baseline'],
    ['target', '#indicator+target'],
    ['target', '#targeted'],
    ['period', '#date+start #date+end'],
    ['period', '#date'],
    ...place.map((tag) => ['location', tag] as const),
  ],
  decisions: [
    ['date', '#date'],
    ['owner', '#org+name'],
    ['owner', '#org'],
    ['status', '#status'],
    ['component', '#sector+name'],
    ['component', '#sector'],
  ],
  constraints: [
    ['component', '#sector+name'],
    ['component', '#sector'],
    ['start', '#date+start'],
    ['end', '#date+end'],
    ['description', '#description'],
    ['indicators', '#indicator+code'],
  ],
};
