import type { Level } from '../model/framework.ts';
import type { Say } from './say.ts';

const french = { input: 'des intrants', output: 'des produits', outcome: 'des effets', impact: 'de l’impact' } as const;

/** A level of the results chain within a sentence: `outcome level`, `niveau des effets`. */
export const levelIn = (level: Level, { lang }: Say): string =>
  lang === 'fr' ? `niveau ${french[level]}` : `${level} level`;
