import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const row = 'M1,Patrols to priority sites,Military,output,count,2400,3600';

export default defineRule<ReadingFacts['header/missing-column'], 'reading'>({
  code: 'header/missing-column',
  severity: 'error',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a column that must be there is missing',
      message: ({ column, named }, say) =>
        named === 'settings'
          ? `cpas.json names a column ${say.quote(column)}, which the file does not have.`
          : `There is no column ${columnIn(column, say)}.`,
      hint: ({ column, nearest, named }, say) => {
        if (named === 'settings')
          return nearest === null
            ? 'Correct the name in cpas.json: it is the header as it stands, its HXL tag, or the number of the column.'
            : `Write ${say.quote(nearest)} in cpas.json, if that is meant.`;
        return nearest === null
          ? `Add the column ${columnIn(column, say)}, or say which one it is under "columns" in cpas.json.`
          : `Rename ${say.quote(nearest)} to ${columnIn(column, say)} if that is what it holds.`;
      },
      explanation:
        'Some columns say what a row is about; without them no row of the file can be used. Case, accents, spaces and hyphens in their names do not matter.',
      bad: 'a column called levl',
      good: 'the same column called level',
    },
    fr: {
      summary: 'une colonne obligatoire manque',
      message: ({ column, named }, say) =>
        named === 'settings'
          ? `cpas.json nomme une colonne ${say.quote(column)}, que le fichier n’a pas.`
          : `Il n’y a pas de colonne ${say.quote(columnIn(column, say))}.`,
      hint: ({ column, nearest, named }, say) => {
        if (named === 'settings')
          return nearest === null
            ? 'Corrigez le nom dans cpas.json : c’est l’en-tête tel qu’il est écrit, sa balise HXL ou le numéro de la colonne.'
            : `Écrivez ${say.quote(nearest)} dans cpas.json, si c’est bien ce qui est voulu.`;
        return nearest === null
          ? `Ajoutez la colonne ${say.quote(columnIn(column, say))}, ou dites laquelle en tient lieu sous "columns" dans cpas.json.`
          : `Renommez ${say.quote(nearest)} en ${say.quote(columnIn(column, say))}, si c’est bien ce qu’elle contient.`;
      },
      explanation:
        'Certaines colonnes disent de quoi parle une ligne ; sans elles, aucune ligne du fichier n’est utilisable. Casse, accents, espaces et traits d’union ne comptent pas dans leurs noms.',
      bad: 'une colonne appelée levl',
      good: 'la même colonne appelée level',
    },
  },
  shown: { column: 'level', nearest: 'levl', named: 'kind' },
  bad: {
    files: { 'indicators.csv': ['id,name,component,levl,measure,baseline,target', row] },
    raised: ['indicators.csv:1:1'],
  },
  good: { files: { 'indicators.csv': ['id,name,component,level,measure,baseline,target', row] } },
});
