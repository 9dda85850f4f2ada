import type { Level } from '../model/framework.ts';
import type { Lang } from '../model/lang.ts';
import type { Say } from './say.ts';

interface LevelWords {
  readonly name: string;
  /** as a part of a component */
  readonly part: string;
  /** what an indicator of it is */
  readonly indicator: string;
}

const words: Readonly<Record<Lang, Readonly<Record<Level, LevelWords>>>> = {
  en: {
    input: { name: 'input', part: 'input level', indicator: 'an input' },
    output: { name: 'output', part: 'output level', indicator: 'an output' },
    outcome: { name: 'outcome', part: 'outcome level', indicator: 'an outcome' },
    impact: { name: 'impact', part: 'impact level', indicator: 'an impact indicator' },
  },
  fr: {
    input: { name: 'intrant', part: 'niveau des intrants', indicator: 'un intrant' },
    output: { name: 'produit', part: 'niveau des produits', indicator: 'un produit' },
    outcome: { name: 'effet', part: 'niveau des effets', indicator: 'un effet' },
    impact: { name: 'impact', part: 'niveau de l’impact', indicator: 'un indicateur d’impact' },
  },
};

/** A level of the results chain by its name: `outcome`, `effet`. */
export const levelName = (level: Level, { lang }: Pick<Say, 'lang'>): string => words[lang][level].name;

/** A level as a part of a component: `outcome level`, `niveau des effets`. */
export const levelIn = (level: Level, { lang }: Say): string => words[lang][level].part;

/** What an indicator of a level is: `an outcome`, `un effet`. */
export const indicatorAt = (level: Level, { lang }: Say): string => words[lang][level].indicator;
