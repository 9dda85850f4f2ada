import type { NameUsed } from './names-used.ts';

/** A name that is several, and how its cell would have to be written. */
export interface RunTogether {
  readonly used: NameUsed;
  readonly list: string;
}

/**
 * Components and themes that stand in one cell without a `|` between them. No name has a semicolon in it; a comma parts names only
 * where each is one elsewhere (`Rule of Law, Justice and Corrections`).
 */
export function* runTogether(used: readonly NameUsed[]): Generator<RunTogether> {
  const all = new Set(used.map(({ of, text }) => `${of} ${text}`));
  for (const name of used) {
    const { of, text, at } = name;
    if (of !== 'component' && of !== 'theme') continue;
    const [mark = ','] = /;/.exec(text) ?? [];
    const parts = text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2 || (mark === ',' && !parts.every((part) => all.has(`${of} ${part}`)))) continue;
    // the cell may have shares and other names beside it
    const cell =
      mark === ';'
        ? at.value
            ?.split(';')
            .map((part) => part.trim())
            .join('|')
        : undefined;
    yield { used: name, list: cell ?? parts.join('|') };
  }
}
