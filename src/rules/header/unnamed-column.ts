import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';
const row = 'M1,Patrols to priority sites,Military,output,count,2400,3600';

export default defineRule<ReadingFacts['header/unnamed-column'], 'reading'>({
  code: 'header/unnamed-column',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a header cell without a name before one that has a name',
      message: ({ position, shifted }) =>
        shifted
          ? `Column ${position} has no name and the rows have a cell less than the header: the names stand one column off.`
          : `Column ${position} has no name and was passed over.`,
      hint: ({ shifted }) =>
        shifted
          ? 'Delete the empty cell in the header, so that each name stands above its column.'
          : 'Give it a name if it holds something; row numbers of an export may stay.',
      explanation:
        'Exports often begin with a column of row numbers. Where the rows lack that column, every name would stand above the wrong cells, and nothing is read.',
      bad: 'a header that begins with a comma, above rows with a number',
      good: 'the same table without the row numbers',
    },
    fr: {
      summary: 'une cellule d’en-tête sans nom avant une qui en a un',
      message: ({ position, shifted }) =>
        shifted
          ? `La colonne ${position} n’a pas de nom et les lignes ont une cellule de moins que l’en-tête : les noms sont décalés d’une colonne.`
          : `La colonne ${position} n’a pas de nom et a été ignorée.`,
      hint: ({ shifted }) =>
        shifted
          ? 'Supprimez la cellule vide de l’en-tête, pour que chaque nom soit au-dessus de sa colonne.'
          : 'Donnez-lui un nom si elle contient quelque chose ; des numéros de ligne peuvent rester.',
      explanation:
        'Les exportations commencent souvent par une colonne de numéros. Si les lignes ne l’ont pas, chaque nom serait au-dessus des mauvaises cellules, et rien n’est lu.',
      bad: 'un en-tête qui commence par une virgule, au-dessus de lignes numérotées',
      good: 'le même tableau sans les numéros',
    },
  },
  shown: { position: 1, shifted: false },
  bad: { files: { 'indicators.csv': [`,${head}`, `0,${row}`] }, raised: ['indicators.csv:1:1'] },
  good: { files: { 'indicators.csv': [head, row] } },
});
