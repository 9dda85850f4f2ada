import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value';

export default defineRule<ReadingFacts['file/nothing-read'], 'reading'>({
  code: 'file/nothing-read',
  severity: 'warning',
  on: 'reading',
  concerns: 'file',
  finding: 'doubt',
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a table that was read and gave no value at all',
      message: ({ rows, kept }, say) => {
        if (rows === 0) return 'The table has a header and no rows, so nothing was read from it.';
        const all = say.plural(rows, { one: 'its # row', other: 'its # rows' });
        if (kept === 0) return `"where" in cpas.json keeps none of ${all}.`;
        return `The table was read and gave no value: ${say.plural(rows, { one: 'its # row has', other: 'none of its # rows has' })} ${rows === 1 ? 'none' : 'one'}.`;
      },
      hint: ({ rows, kept }) => {
        if (rows === 0)
          return 'See whether the export is complete; if there is nothing to enter yet, take the file out.';
        if (kept === 0) return 'Compare the values and columns in "where" with those of the file.';
        return 'See whether the column of values is the right one, and enter the values that are known.';
      },
      explanation:
        'A file that adds nothing is most often a mistake of export or settings, and everything else would look as if all were well. Not told where all rows have errors or are of other indicators: that is told of itself.',
      bad: 'observations/2025-q2.csv, in which every value is n/a',
      good: 'the same with its values',
    },
    fr: {
      summary: 'un tableau lu qui n’a donné aucune valeur',
      message: ({ rows, kept }, say) => {
        if (rows === 0) return 'Le tableau a un en-tête et aucune ligne : rien n’y a été lu.';
        if (kept === 0)
          return `"where" dans cpas.json ne retient ${say.plural(rows, { one: 'pas sa seule ligne', other: 'aucune de ses # lignes' })}.`;
        return `Le tableau a été lu sans donner de valeur : ${say.plural(rows, { one: 'sa seule ligne', other: 'aucune de ses # lignes' })} n’en a.`;
      },
      hint: ({ rows, kept }) => {
        if (rows === 0)
          return 'Vérifiez que l’exportation est complète ; s’il n’y a encore rien à saisir, retirez le fichier.';
        if (kept === 0) return 'Comparez les valeurs et les colonnes sous "where" avec celles du fichier.';
        return 'Vérifiez que la colonne des valeurs est la bonne, et saisissez les valeurs connues.';
      },
      explanation:
        'Un fichier qui n’apporte rien vient le plus souvent d’une erreur d’exportation ou de réglage, et tout le reste aurait l’air en ordre. Rien n’est dit si toutes les lignes ont des erreurs ou portent sur d’autres indicateurs : cela est déjà dit.',
      bad: 'observations/2025-q2.csv, où chaque valeur est n/a',
      good: 'le même fichier avec ses valeurs',
    },
  },
  shown: { rows: 2, kept: 2 },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations/2025-q1.csv': [head, 'M1,2025-01,300'],
      'observations/2025-q2.csv': [head, 'M1,2025-04,n/a', 'M1,2025-05,n/a'],
    },
    raised: ['observations/2025-q2.csv'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations/2025-q1.csv': [head, 'M1,2025-01,300'],
      'observations/2025-q2.csv': [head, 'M1,2025-04,310', 'M1,2025-05,n/a'],
    },
  },
});
