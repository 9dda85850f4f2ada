import type { Kind } from '../../model/kinds.ts';
import type { ReadingFacts } from '../../model/reading-facts.ts';
import { fileOf } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const files = {
  'indicators.csv': [
    'id,name,component,level,measure,baseline,target',
    'M1,Patrols to priority sites,Military,output,count,2400,3600',
  ],
  'observations.csv': ['indicator,period,value', 'M1,2025-Q1,870'],
};

const en: Readonly<Record<Kind, string>> = {
  indicators: 'whether each indicator is known and its values fit its measure',
  observations: 'whether each indicator and place was observed',
  evaluations: 'whether the evaluations that are named exist',
  targets: 'whether a goal stands there for a period or place',
  decisions: 'which decisions were taken',
  constraints: 'which constraints held',
};
const fr: typeof en = {
  indicators: 'si chaque indicateur est connu et si ses valeurs conviennent à sa mesure',
  observations: 'si chaque indicateur et chaque lieu a été observé',
  evaluations: 'si les évaluations nommées existent',
  targets: 'si un objectif y figure pour une période ou un lieu',
  decisions: 'quelles décisions ont été prises',
  constraints: 'quelles contraintes ont pesé',
};

export default defineRule<ReadingFacts['file/alone'], 'reading'>({
  code: 'file/alone',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'files named alone: what was not checked for want of which file',
      message: ({ missing }, say) =>
        `Not checked: ${missing.map((kind) => `${en[kind]} (no ${fileOf(kind, say)})`).join('; ')}.`,
      hint: 'Name the other files too, or the folder, to have everything checked.',
      explanation:
        'Files named on the command line are read as one assessment and nothing beside them is. What needs another file is then left unchecked, not assumed.',
      bad: 'cpas validate observations.csv',
      good: 'cpas validate indicators.csv observations.csv',
    },
    fr: {
      summary: 'fichiers nommés seuls : ce qui n’a pas été vérifié, et faute de quel fichier',
      message: ({ missing }, say) =>
        `Non vérifié : ${missing.map((kind) => `${fr[kind]} (sans ${fileOf(kind, say)})`).join(' ; ')}.`,
      hint: 'Nommez aussi les autres fichiers, ou le dossier, pour que tout soit vérifié.',
      explanation:
        'Les fichiers nommés dans la commande sont lus comme un dossier complet, sans rien d’autre. Ce qui demande un autre fichier n’est alors ni vérifié ni supposé.',
      bad: 'cpas validate observations.csv',
      good: 'cpas validate indicators.csv observations.csv',
    },
  },
  shown: { missing: ['indicators'] },
  bad: { files, named: ['observations.csv'], raised: [''] },
  good: { files, named: ['indicators.csv', 'observations.csv'] },
});
