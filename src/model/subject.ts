import type { Evaluation, Indicator, IndicatorLeftOut } from './framework.ts';
import { groupedUnder } from './grouped.ts';

/** What an indicator has that evaluations choose by; `null` where nobody knows, for its row was left out. */
export type Traits = Pick<IndicatorLeftOut, 'components' | 'level' | 'themes'>;

export const traitsOf = ({ components, level, themes }: Indicator): Traits => ({
  components: components.map(({ name }) => name),
  level,
  themes,
});

/** The columns of an evaluation that choose indicators where it names none itself. */
export type EvaluationScope = Pick<Evaluation, 'components' | 'levels' | 'themes'>;

/**
 * What there is to choose from, by what it has: finds what a scope chooses without a look at all of it, as there may be as many
 * scopes as indicators.
 */
export class TraitIndex {
  readonly #all: readonly Traits[];
  readonly #columns: Readonly<Record<keyof EvaluationScope, ReadonlyMap<string | null, readonly number[]>>>;

  constructor(all: readonly Traits[]) {
    this.#all = all;
    const by = (names: (has: Traits) => readonly string[] | null) =>
      groupedUnder(all.keys(), (i) => (all[i] === undefined ? [] : (names(all[i]) ?? [any])));
    this.#columns = {
      components: by(({ components }) => components),
      levels: by(({ level }) => level && [level]),
      themes: by(({ themes }) => themes),
    };
  }

  /** The numbers of all that have any of what each column of a scope names, in order; an empty column restricts nothing. */
  matching(asked: EvaluationScope): number[] {
    const columns = filled(asked).map((column) => this.#having(column, asked));
    if (columns.length === 0) return [...this.#all.keys()];
    const [fewest = new Set<number>(), ...others] = columns.sort((a, b) => a.size - b.size);
    return [...fewest].filter((i) => others.every((column) => column.has(i))).sort((a, b) => a - b);
  }

  /** Whether each column alone chooses any. */
  eachMatches(asked: EvaluationScope): boolean {
    return filled(asked).every((column) => this.#having(column, asked).size > 0);
  }

  #having(column: keyof EvaluationScope, asked: EvaluationScope): Set<number> {
    const having = new Set<number>();
    for (const name of [...asked[column], any]) for (const i of this.#columns[column].get(name) ?? []) having.add(i);
    return having;
  }
}

/** the name of what nobody knows: it may be any */
const any = null;

const columnNames = ['components', 'levels', 'themes'] as const satisfies readonly (keyof EvaluationScope)[];
const filled = (asked: EvaluationScope) => columnNames.filter((column) => asked[column].length > 0);

/** Whether the columns name anything: else the whole framework is meant. */
export const namesScope = ({ components, levels, themes }: EvaluationScope): boolean =>
  components.length + levels.length + themes.length > 0;

/** The same text for the same columns. */
export const scopeKey = ({ components, levels, themes }: EvaluationScope): string =>
  JSON.stringify([components, levels, themes]);
