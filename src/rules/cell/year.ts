import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,target_date';
const row = 'M1,Patrols to priority sites,Military,output,count,2400,3600';

export default defineRule<ReadingFacts['cell/year'], 'reading'>({
  code: 'cell/year',
  severity: 'warning',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a year before 1945 or more than 30 years ahead',
      message: ({ text, year, latest }, say) =>
        year > latest
          ? `${say.quote(text)} is in the year ${year}, more than 30 years ahead.`
          : `${say.quote(text)} is in the year ${year}, before 1945.`,
      hint: 'Correct the year; of another calendar, write the date in the Gregorian one.',
      explanation:
        'Mostly a digit is mistyped, or the date is of another calendar. It is used as it stands; an event of such a year does not stretch the days that its list covers.',
      bad: 'target_date 2926-06-30',
      good: 'target_date 2026-06-30',
    },
    fr: {
      summary: 'une année antérieure à 1945 ou à plus de 30 ans',
      message: ({ text, year, latest }, say) =>
        year > latest
          ? `${say.quote(text)} est en l’an ${year}, dans plus de 30 ans.`
          : `${say.quote(text)} est en l’an ${year}, avant 1945.`,
      hint: 'Corrigez l’année ; si elle est d’un autre calendrier, écrivez la date dans le calendrier grégorien.',
      explanation:
        'Le plus souvent, un chiffre est mal saisi, ou la date est d’un autre calendrier. Elle est utilisée telle quelle ; un événement d’une telle année n’étend pas les jours que couvre sa liste.',
      bad: 'target_date 2926-06-30',
      good: 'target_date 2026-06-30',
    },
  },
  shown: { text: '2926-06-30', year: 2926, latest: 2055 },
  bad: { files: { 'indicators.csv': [head, `${row},2926-06-30`] }, raised: ['indicators.csv:2:62'] },
  good: { files: { 'indicators.csv': [head, `${row},2026-06-30`] } },
});
