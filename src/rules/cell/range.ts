import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnFirst, columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

type Facts = ReadingFacts['cell/range'];

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P1,Cases closed within 90 days,Police,outcome,percent,30,60',
];
const head = 'indicator,period,value';

export default defineRule<Facts, 'reading'>({
  code: 'cell/range',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: "a number that can't be: a percentage above 100, a negative count, a weight of 0",
      message: ({ text, column, why }, say) => {
        const value = say.quote(text);
        const said: Record<Facts['why'], string> = {
          positive:
            column === 'component'
              ? `A share in ${value} is not above 0.`
              : `${columnFirst(column, say)} ${value} is not above 0.`,
          'negative-count': `${value} is below 0, but the indicator counts events or things.`,
          percent: `${value} is outside 0 to 100, but the indicator is a percentage.`,
          low: `${columnFirst(column, say)} ${value} is above the value.`,
          high: `${columnFirst(column, say)} ${value} is below the value.`,
          'yes-no': `${value} is neither yes nor no.`,
        };
        return said[why];
      },
      hint: ({ why }) => {
        const said: Record<Facts['why'], string> = {
          positive: 'Give a number above 0; to leave an indicator out of the score, delete its row.',
          'negative-count': 'Correct it; for a change that may be negative set the measure to rate or index.',
          percent: 'Correct it; for what may pass 100, as a share of a plan, set the measure to rate.',
          low: 'See whether low and high are exchanged; low ≤ value ≤ high.',
          high: 'See whether low and high are exchanged; low ≤ value ≤ high.',
          'yes-no': 'Write yes or no; for what is half done set the measure to percent.',
        };
        return said[why];
      },
      explanation:
        'A value that its measure rules out is a slip of the pen or a wrong measure. Both would shift the score, so the row is left out until one is corrected.',
      bad: '520 where the measure is percent',
      good: '52',
    },
    fr: {
      summary: 'un nombre impossible : pourcentage au-dessus de 100, nombre négatif, poids nul',
      message: ({ text, column, why }, say) => {
        const value = say.quote(text);
        const said: Record<Facts['why'], string> = {
          positive:
            column === 'component'
              ? `Une part dans ${value} n’est pas supérieure à 0.`
              : `${columnFirst(column, say)} : ${value} n’est pas supérieur à 0.`,
          'negative-count': `${value} est inférieur à 0, mais l’indicateur compte des événements ou des choses.`,
          percent: `${value} sort de l’intervalle de 0 à 100, mais l’indicateur est un pourcentage.`,
          low: `La borne ${say.quote(columnIn(column, say))}, ${text}, dépasse la valeur.`,
          high: `La borne ${say.quote(columnIn(column, say))}, ${text}, est inférieure à la valeur.`,
          'yes-no': `${value} n’est ni oui ni non.`,
        };
        return said[why];
      },
      hint: ({ why }) => {
        const said: Record<Facts['why'], string> = {
          positive: 'Donnez un nombre supérieur à 0 ; pour écarter un indicateur du score, supprimez sa ligne.',
          'negative-count':
            'Corrigez-le ; pour une variation qui peut être négative, choisissez la mesure « taux » ou « indice ».',
          percent:
            'Corrigez-le ; pour ce qui peut dépasser 100, comme la part d’un plan, choisissez la mesure « taux ».',
          low: 'Vérifiez que « bas » et « haut » ne sont pas intervertis : bas ≤ valeur ≤ haut.',
          high: 'Vérifiez que « bas » et « haut » ne sont pas intervertis : bas ≤ valeur ≤ haut.',
          'yes-no': 'Écrivez oui ou non ; pour ce qui est à moitié fait, choisissez la mesure « pourcentage ».',
        };
        return said[why];
      },
      explanation:
        'Une valeur que sa mesure exclut est une faute de frappe ou le signe d’une mesure mal choisie. L’une et l’autre fausseraient le score ; la ligne est écartée jusqu’à correction.',
      bad: '520 alors que la mesure est un pourcentage',
      good: '52',
    },
  },
  shown: { text: '520', column: 'value', why: 'percent' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P1,2025-Q1,48', 'P1,2025-Q2,520'] },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'P1,2025-Q1,48', 'P1,2025-Q2,52'] },
  },
});
