import { lettersApart } from '../../model/nearest.ts';
import type { ReadingFacts } from '../../model/reading-facts.ts';
import { choiceIn, choicesOf, columnFirst, columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

type Facts = ReadingFacts['cell/choice'];

const head = 'id,name,component,level,measure,baseline,target';

/** The word that was meant, as it is written in the language. */
const near = ({ column, nearest }: Facts, say: Say): string => choiceIn(column, nearest ?? '', say);

/** The allowed values as they are written in the language, the nearest first. */
function byNearness({ text, column, choices, nearest }: Facts, say: Say): string[] {
  const distance = (choice: string) => (choice === nearest ? -1 : lettersApart(text, choice));
  return choices.toSorted((a, b) => distance(a) - distance(b)).map((choice) => choiceIn(column, choice, say));
}

/** The same in their own order: how near a translated word is, the letters of the English one don't tell. */
function inOwnOrder({ column, choices }: Facts, say: Say): string[] {
  const order = choicesOf(column);
  return choices.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((choice) => choiceIn(column, choice, say));
}

export default defineRule<Facts, 'reading'>({
  code: 'cell/choice',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a value that is none of those allowed; a component named twice in one cell',
      message: (facts, say) =>
        facts.twice
          ? `${say.quote(facts.text)} stands twice in one cell.`
          : `${columnFirst(facts.column, say)} ${say.quote(facts.text)} is none of ${byNearness(facts, say).join(', ')}.`,
      hint: (facts, say) => {
        if (facts.twice) return 'Delete the second; to give it a greater share, write Military:0.6|Police:0.4.';
        if (facts.list !== undefined) return `Write ${facts.list}: several values in a cell have a | between them.`;
        return facts.nearest === null ? 'Write one of these words.' : `Write ${near(facts, say)}.`;
      },
      explanation:
        "Some columns take a fixed set of words, in English or French, whatever their case and accents. A value that is not one of them can't be scored.",
      bad: 'level outcom',
      good: 'level outcome',
    },
    fr: {
      summary: 'une valeur qui n’est pas admise ; une composante nommée deux fois dans une cellule',
      message: (facts, say) => {
        const text = say.quote(facts.text);
        return facts.twice
          ? `${text} figure deux fois dans la même cellule.`
          : `${text} n’est pas admis dans la colonne ${say.quote(columnIn(facts.column, say))}, qui admet seulement ${say.either(inOwnOrder(facts, say))}.`;
      },
      hint: (facts, say) => {
        if (facts.twice) return 'Supprimez la seconde ; pour une part plus grande, écrivez Military:0.6|Police:0.4.';
        if (facts.list !== undefined)
          return `Écrivez ${facts.list} : dans une cellule, les valeurs sont séparées par |.`;
        return facts.nearest === null ? 'Écrivez l’un de ces mots.' : `Écrivez ${near(facts, say)}.`;
      },
      explanation:
        'Certaines colonnes n’admettent que des mots donnés, en anglais ou en français, sans égard à la casse ni aux accents. Une autre valeur ne peut pas entrer dans le score.',
      bad: 'niveau outcom',
      good: 'niveau outcome',
    },
  },
  shown: {
    text: 'outcom',
    column: 'level',
    choices: ['outcome', 'input', 'output', 'impact'],
    nearest: 'outcome',
    twice: false,
  },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'P1,Arrests reviewed,Police,output,percent,40,70',
        'P2,Cases closed within 90 days,Police,outcom,percent,30,60',
      ],
    },
    raised: ['indicators.csv:3:39'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'P1,Arrests reviewed,Police,output,percent,40,70',
        'P2,Cases closed within 90 days,Police,outcome,percent,30,60',
      ],
    },
  },
});
