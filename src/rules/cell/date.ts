import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

type Facts = ReadingFacts['cell/date'];

const head = 'id,name,component,level,measure,baseline,target,target_date';
/** Whether the column takes a period too, for its first or last day. */
const span = (column: string) => column === 'start' || column === 'end';

export default defineRule<Facts, 'reading'>({
  code: 'cell/date',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'not a date',
      message: ({ text, why }, say) => {
        const said: Record<Facts['why'], string> = {
          text: 'is not a date',
          'two-digits': 'has a year of two digits',
          'no-such-day': 'is a day that does not exist',
          'month-first': 'is a day that does not exist, read day first',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ column, why }) => {
        const said: Record<Facts['why'], string> = {
          text: `Write it as 2025-03-31, 31/03/2025, 31.03.2025 or 31 March 2025${span(column) ? ', or as a period, 2025-Q1' : ''}.`,
          'two-digits': 'Write the year with four digits, as 31/03/2025.',
          'no-such-day':
            'Correct it. The day is read before the month; if the file has months first, set "dates": "mdy" in cpas.json.',
          'month-first': 'If the file has months before days, set "dates": "mdy" in cpas.json; else correct it.',
        };
        return said[why];
      },
      explanation:
        'A date decides which period a value or goal belongs to, so it is never guessed. The day comes first unless cpas.json says otherwise; a time after it is dropped.',
      bad: 'target_date 31/02/2026',
      good: 'target_date 28/02/2026',
    },
    fr: {
      summary: 'pas une date',
      message: ({ text, why }, say) => {
        const said: Record<Facts['why'], string> = {
          text: 'n’est pas une date',
          'two-digits': 'donne l’année sur deux chiffres',
          'no-such-day': 'est un jour qui n’existe pas',
          'month-first': 'est un jour qui n’existe pas, si le jour se lit avant le mois',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ column, why }) => {
        const said: Record<Facts['why'], string> = {
          text: `Écrivez-la ainsi : 2025-03-31, 31/03/2025, 31.03.2025 ou 31 mars 2025${span(column) ? ', ou comme période, 2025 T1' : ''}.`,
          'two-digits': 'Écrivez l’année sur quatre chiffres : 31/03/2025.',
          'no-such-day':
            'Corrigez-la. Le jour se lit avant le mois ; si le fichier donne le mois d’abord, mettez "dates": "mdy" dans cpas.json.',
          'month-first':
            'Si le fichier donne le mois avant le jour, mettez "dates": "mdy" dans cpas.json ; sinon, corrigez-la.',
        };
        return said[why];
      },
      explanation:
        'Une date décide de la période à laquelle appartient une valeur ou une cible ; elle n’est donc jamais devinée. Le jour vient d’abord, sauf si cpas.json dit le contraire ; une heure à la suite est ignorée.',
      bad: 'target_date 31/02/2026',
      good: 'target_date 28/02/2026',
    },
  },
  shown: { text: '31/02/2026', column: 'target_date', why: 'no-such-day' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,Military,output,count,2400,3600,31/02/2026',
        'M2,Posts held,Military,output,stock,2,4,28/02/2026',
      ],
    },
    raised: ['indicators.csv:2:62'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols to priority sites,Military,output,count,2400,3600,28/02/2026',
        'M2,Posts held,Military,output,stock,2,4,28/02/2026',
      ],
    },
  },
});
