import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const row = 'M1,Patrols to priority sites,Military,output,count,2400,3600';

export default defineRule<ReadingFacts['header/missing-column'], 'reading'>({
  code: 'header/missing-column',
  severity: 'error',
  on: 'reading',
  words: {
    en: {
      summary: 'a column that must be there is missing',
      message: ({ column }, say) => `There is no column ${columnIn(column, say)}.`,
      hint: ({ column, nearest }, say) =>
        nearest === null
          ? `Add the column ${columnIn(column, say)}, or say which one it is under "columns" in cpas.json.`
          : `Rename ${say.quote(nearest)} to ${columnIn(column, say)} if that is what it holds.`,
      explanation:
        'Some columns say what a row is about; without them no row of the file can be used. Case, accents, spaces and hyphens in their names do not matter.',
      bad: 'a column called levl',
      good: 'the same column called level',
    },
    fr: {
      summary: 'une colonne obligatoire manque',
      message: ({ column }, say) => `Il n’y a pas de colonne ${say.quote(columnIn(column, say))}.`,
      hint: ({ column, nearest }, say) =>
        nearest === null
          ? `Ajoutez la colonne ${say.quote(columnIn(column, say))}, ou dites laquelle en tient lieu sous "columns" dans cpas.json.`
          : `Renommez ${say.quote(nearest)} en ${say.quote(columnIn(column, say))}, si c’est bien ce qu’elle contient.`,
      explanation:
        'Certaines colonnes disent de quoi parle une ligne ; sans elles, aucune ligne du fichier n’est utilisable. Casse, accents, espaces et traits d’union ne comptent pas dans leurs noms.',
      bad: 'une colonne appelée levl',
      good: 'la même colonne appelée level',
    },
  },
  shown: { column: 'level', nearest: 'levl' },
  bad: {
    files: { 'indicators.csv': ['id,name,component,levl,measure,baseline,target', row] },
    raised: ['indicators.csv:1:1'],
  },
  good: { files: { 'indicators.csv': ['id,name,component,level,measure,baseline,target', row] } },
});
