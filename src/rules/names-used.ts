import type { Place } from '../model/place.ts';
import { linePlace, place } from '../model/place.ts';
import type { Summaries } from '../model/summaries.ts';
import type { Stages } from './rule.ts';

type NameOf = 'component' | 'unit' | 'theme' | 'owner' | 'place';

/** A name in one spelling: where it stands first, in the order the files are read, and how many rows have it. */
export interface NameUsed {
  readonly subject: NameOf;
  readonly text: string;
  readonly at: Place;
  uses: number;
}

/** Every spelling of every component, organisational unit, theme, owner and place, in the order of its first use. */
export function namesUsed({ framework, summaries }: Pick<Stages['summaries'], 'framework' | 'summaries'>): NameUsed[] {
  const used = new Map<string, NameUsed>();
  const add = (subject: NameOf, names: readonly (string | null)[], at: () => Place, uses = 1) => {
    for (const text of names) {
      if (text === null || text === '') continue;
      const known = used.get(`${subject} ${text}`);
      if (known === undefined) used.set(`${subject} ${text}`, { subject, text, at: at(), uses });
      else known.uses += uses;
    }
  };
  for (const row of framework.indicators) {
    const components = row.components.map(({ name }) => name);
    add('component', components, () => place(row, 'component'));
    add('unit', [row.orgUnit], () => place(row, 'org_unit'));
    add('theme', row.themes, () => place(row, 'themes'));
    add('owner', [row.owner], () => place(row, 'owner'));
  }
  for (const { text, at, uses } of placesObserved(summaries)) add('place', [text], () => at, uses);
  for (const row of framework.targets) add('place', [row.location], () => place(row, 'location'));
  for (const row of framework.evaluations ?? []) {
    add('owner', [row.owner], () => place(row, 'owner'));
    add('component', row.components, () => place(row, 'component'));
    add('theme', row.themes, () => place(row, 'themes'));
    add('place', row.locations, () => place(row, 'locations'));
  }
  for (const row of framework.decisions ?? []) {
    add('owner', [row.owner], () => place(row, 'owner'));
    add('component', row.components, () => place(row, 'component'));
  }
  for (const row of framework.constraints ?? []) add('component', row.components, () => place(row, 'component'));
  return [...used.values()];
}

/** The places of the observations in the order of their first rows. One pass: there may be millions of entries. */
function placesObserved({ size, places, place: placeOf, file, line, files }: Summaries) {
  const uses = new Int32Array(places.length);
  const first = new Int32Array(places.length).fill(-1);
  const at = (column: Int32Array, entry: number) => column[entry] ?? 0;
  const earlier = (a: number, b: number) => at(file, a) - at(file, b) || at(line, a) - at(line, b);
  for (let entry = 0; entry < size; entry++) {
    const i = at(placeOf, entry);
    const known = at(first, i);
    uses[i] = at(uses, i) + 1;
    if (known < 0 || earlier(entry, known) < 0) first[i] = entry;
  }
  return places
    .map((text, i) => ({ text, uses: at(uses, i), entry: at(first, i) }))
    .filter(({ text, entry }) => text !== '' && entry >= 0)
    .sort((a, b) => earlier(a.entry, b.entry))
    .map(({ text, uses: n, entry }) => {
      // the summaries know the line of a row and the column of its value, not that of its place
      const row: Place = { ...linePlace(files[at(file, entry)] ?? '', at(line, entry), text), field: 'location' };
      return { text, uses: n, at: row };
    });
}
