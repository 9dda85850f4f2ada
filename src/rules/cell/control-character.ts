import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnFirst, columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['cell/control-character'], 'reading'>({
  code: 'cell/control-character',
  severity: 'warning',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'control characters, or characters that reverse the direction of text',
      message: ({ character, column }, say) =>
        `${columnFirst(column, say)} has a character in it that can't be seen, ${character}.`,
      hint: 'Delete the text and type it anew, without pasting it.',
      explanation:
        "Such characters come with text that was copied from elsewhere. They can't be seen, but make two names differ that look the same, and some show a text in another order than it has.",
      bad: 'U+202E in the name: what follows is shown backwards',
      good: 'the same name without it',
    },
    fr: {
      summary: 'caractères de commande, ou qui inversent le sens du texte',
      message: ({ character, column }, say) =>
        `La cellule ${say.quote(columnIn(column, say))} contient un caractère invisible, ${character}.`,
      hint: 'Effacez le texte et saisissez-le de nouveau, sans le coller.',
      explanation:
        'Ces caractères viennent d’un texte copié d’ailleurs. Ils ne se voient pas, mais rendent différents deux noms qui semblent pareils, et certains montrent un texte dans un autre ordre que le sien.',
      bad: 'U+202E dans le nom : la suite s’affiche à l’envers',
      good: 'le même nom sans lui',
    },
  },
  shown: { character: 'U+202E', column: 'name' },
  bad: {
    files: { 'indicators.csv': [head, 'M1,Patrols \u202eto priority sites,Military,output,count,2400,3600'] },
    raised: ['indicators.csv:2:4'],
  },
  good: { files: { 'indicators.csv': [head, 'M1,Patrols to priority sites,Military,output,count,2400,3600'] } },
});
