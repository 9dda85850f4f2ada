import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const settings = ['{ "files": { "observations": { "path": "dhis2.csv", "others": "skip" } } }'];
const head = 'indicator,period,value';

export default defineRule<ReadingFacts['row/other'], 'reading'>({
  code: 'row/other',
  severity: 'info',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'rows of indicators outside the framework passed over',
      message: ({ rows, indicators, all }, say) => {
        const whose = say.plural(indicators, {
          one: '# indicator outside the framework',
          other: '# indicators outside the framework',
        });
        if (all)
          return say.plural(rows, {
            one: `The only row is of ${whose}: nothing was read from the table.`,
            other: `All # rows are of ${whose}: nothing was read from the table.`,
          });
        return say.plural(rows, {
          one: `# row of ${whose} was passed over.`,
          other: `# rows of ${whose} were passed over.`,
        });
      },
      hint: ({ all }) =>
        all
          ? 'See whether the column of indicators is the right one and holds the ids of indicators.csv; take "others": "skip" out of cpas.json to see which they are.'
          : 'Take "others": "skip" out of cpas.json to see which they are.',
      explanation:
        'A shared export holds more than one mission asks for; with "others": "skip" the rest is passed over unchecked. A misspelt id is passed over too. Where it is every row, it is a warning.',
      bad: 'an export with an indicator X9 that the framework does not have',
      good: 'an export of M1 alone',
    },
    fr: {
      summary: 'lignes d’indicateurs hors du cadre laissées de côté',
      message: ({ rows, indicators, all }, say) => {
        const whose = say.plural(indicators, {
          one: 'd’un indicateur hors du cadre',
          other: 'de # indicateurs hors du cadre',
        });
        if (all)
          return say.plural(rows, {
            one: `La seule ligne est ${whose} : rien n’a été lu dans le tableau.`,
            other: `Les # lignes sont toutes ${whose} : rien n’a été lu dans le tableau.`,
          });
        return say.plural(rows, {
          one: `# ligne ${whose} a été laissée de côté.`,
          other: `# lignes ${whose} ont été laissées de côté.`,
        });
      },
      hint: ({ all }) =>
        all
          ? 'Vérifiez que la colonne des indicateurs est la bonne et contient les identifiants d’indicateurs.csv ; retirez "others": "skip" de cpas.json pour voir lesquels ce sont.'
          : 'Retirez "others": "skip" de cpas.json pour voir lesquelles.',
      explanation:
        'Une exportation commune contient plus qu’il n’en faut à une mission ; avec "others": "skip", le reste est laissé de côté sans vérification. Un identifiant mal écrit l’est aussi. S’il s’agit de toutes les lignes, c’est un avertissement.',
      bad: 'une exportation avec un indicateur X9 que le cadre n’a pas',
      good: 'une exportation de M1 seul',
    },
  },
  shown: { rows: 1, indicators: 1, all: false },
  bad: {
    files: {
      'cpas.json': settings,
      'indicators.csv': indicators,
      'dhis2.csv': [head, 'M1,2025-Q1,870', 'X9,2025-Q1,12'],
    },
    raised: ['dhis2.csv'],
  },
  good: { files: { 'cpas.json': settings, 'indicators.csv': indicators, 'dhis2.csv': [head, 'M1,2025-Q1,870'] } },
});
