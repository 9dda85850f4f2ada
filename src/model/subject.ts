import type { Evaluation, Indicator, IndicatorLeftOut } from './framework.ts';

/** What an indicator has that evaluations choose by; `null` where nobody knows, for its row was left out. */
export type Traits = Pick<IndicatorLeftOut, 'components' | 'level' | 'themes'>;

export const traitsOf = ({ components, level, themes }: Indicator): Traits => ({
  components: components.map(({ name }) => name),
  level,
  themes,
});

/** The columns of an evaluation that choose indicators where it names none itself. */
export type Scope = Pick<Evaluation, 'components' | 'levels' | 'themes'>;

/** Whether an indicator has any of what each column names; an empty column restricts nothing. @see spec 4, "Subject" */
export const matches = (has: Traits, asked: Scope): boolean => columns.every((fits) => fits(has, asked));

/** The same of each column alone. */
export const columns: readonly ((has: Traits, asked: Scope) => boolean)[] = [
  ({ components }, asked) => oneOf(asked.components, components),
  ({ level }, asked) => oneOf(asked.levels, level && [level]),
  ({ themes }, asked) => oneOf(asked.themes, themes),
];

/** Whether the columns name anything: else the whole framework is meant. */
export const namesScope = ({ components, levels, themes }: Scope): boolean =>
  components.length + levels.length + themes.length > 0;

/** The same text for the same columns. */
export const scopeKey = ({ components, levels, themes }: Scope): string => JSON.stringify([components, levels, themes]);

const oneOf = (wanted: readonly string[], has: readonly string[] | null): boolean =>
  has === null || wanted.length === 0 || has.some((name) => wanted.includes(name));
