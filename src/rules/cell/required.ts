import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnFirst, columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['cell/required'], 'reading'>({
  code: 'cell/required',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'an empty cell that must be filled',
      message: ({ column }, say) => `${columnFirst(column, say)} is empty, and a row can't be used without it.`,
      hint: ({ column }, say) => `Fill in ${columnIn(column, say)}, or delete the row.`,
      explanation: 'Required cells say what a row is about; what is missing there is not guessed from the rows around.',
      bad: 'an indicator without a component',
      good: 'the same indicator of the component Military',
    },
    fr: {
      summary: 'une cellule vide qui doit être remplie',
      message: ({ column }, say) =>
        `La cellule ${say.quote(columnIn(column, say))} est vide ; sans elle, la ligne est inutilisable.`,
      hint: 'Remplissez la cellule, ou supprimez la ligne.',
      explanation:
        'Les cellules obligatoires disent de quoi parle une ligne ; ce qui y manque n’est pas deviné d’après les lignes voisines.',
      bad: 'un indicateur sans composante',
      good: 'le même indicateur, de la composante Military',
    },
  },
  shown: { column: 'component' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,,output,count,2400,3600',
        'M2,Posts held,Military,output,stock,2,4',
      ],
    },
    raised: ['indicators.csv:2:30'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,Military,output,count,2400,3600',
        'M2,Posts held,Military,output,stock,2,4',
      ],
    },
  },
});
