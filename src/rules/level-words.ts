import type { Level } from '../model/framework.ts';
import type { Say } from './say.ts';

const fr = { input: 'intrant', output: 'produit', outcome: 'effet', impact: 'impact' } as const;
const frOf = { input: 'des intrants', output: 'des produits', outcome: 'des effets', impact: 'de l’impact' } as const;

/** A level of the results chain by its name: `outcome`, `effet`. */
export const levelName = (level: Level, { lang }: Pick<Say, 'lang'>): string => (lang === 'fr' ? fr[level] : level);

/** A level as a part of a component: `outcome level`, `niveau des effets`. */
export const levelIn = (level: Level, { lang }: Say): string =>
  lang === 'fr' ? `niveau ${frOf[level]}` : `${level} level`;

/** What an indicator of a level is: `an outcome`, `un effet`. */
export function indicatorAt(level: Level, say: Say): string {
  if (level === 'impact') return say.lang === 'fr' ? 'un indicateur d’impact' : 'an impact indicator';
  return `${say.lang === 'fr' ? 'un' : 'an'} ${levelName(level, say)}`;
}
