import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

type Facts = ReadingFacts['cell/period'];

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
];
const head = 'indicator,period,value';
const every = { year: 'une année', quarter: 'un trimestre', month: 'un mois', week: 'une semaine', day: 'un jour' };
/** `2011-13` as the years it seems to mean: 2011-2013. */
const inFull = (text: string) => text.replace(/^(\d\d)(\d\d)\D+(\d\d)$/, '$1$2-$1$3');

export default defineRule<Facts, 'reading'>({
  code: 'cell/period',
  severity: 'error',
  on: 'reading',
  concerns: 'cell',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'not a period',
      message: ({ text, why, most }, say) => {
        if (most !== undefined) return `${say.quote(text)} is longer than a ${most}, by which the events are counted.`;
        const said: Record<Facts['why'], string> = {
          text: 'is not a period',
          years: 'is no month and seems to be a span of years',
          reversed: 'ends before it begins',
          'two-digits': 'has a year of two digits',
          'month-first': 'is a day that does not exist, read day first',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ text, why, most }) => {
        if (most !== undefined)
          return `Give the date of the event; or count by longer intervals, "every" in this entry of "derive" in cpas.json.`;
        const said: Record<Facts['why'], string> = {
          text: 'Write 2025, 2025/26, 2025-H1, 2025-Q1, 2025-03, 2025-W05, a date, or a span as 2018-2020.',
          years: `Write ${inFull(text)}. If these are spans of years, every 2003-05 of the file is one too, and now read as May 2003.`,
          reversed: 'Put the earlier end first.',
          'two-digits': 'Write the year with four digits.',
          'month-first': 'If the file has months before days, set "dates": "mdy" in cpas.json; else correct it.',
        };
        return said[why];
      },
      explanation:
        'A period says which days a value is for, from the first to the last. Quarters and halves of a budget year are written 2025/26-Q1, months also Mar 2025.',
      bad: 'period 2025-Q5',
      good: 'period 2025-Q4',
    },
    fr: {
      summary: 'pas une période',
      message: ({ text, why, most }, say) => {
        if (most !== undefined)
          return `${say.quote(text)} dépasse ${every[most]}, l’intervalle par lequel les événements sont comptés.`;
        const said: Record<Facts['why'], string> = {
          text: 'n’est pas une période',
          years: 'n’est pas un mois et semble désigner plusieurs années',
          reversed: 'finit avant de commencer',
          'two-digits': 'donne l’année sur deux chiffres',
          'month-first': 'est un jour qui n’existe pas, si le jour se lit avant le mois',
        };
        return `${say.quote(text)} ${said[why]}.`;
      },
      hint: ({ text, why, most }) => {
        if (most !== undefined)
          return 'Donnez la date de l’événement ; ou comptez par intervalles plus longs, "every" dans cette entrée de "derive" de cpas.json.';
        const said: Record<Facts['why'], string> = {
          text: 'Écrivez 2025, 2025/26, 2025 S1, 2025 T1, 2025-03, 2025-W05, une date, ou un intervalle comme 2018-2020.',
          years: `Écrivez ${inFull(text)}. S’il s’agit d’années, chaque 2003-05 du fichier en désigne aussi, alors qu’il est lu comme mai 2003.`,
          reversed: 'Mettez le début avant la fin.',
          'two-digits': 'Écrivez l’année sur quatre chiffres.',
          'month-first':
            'Si le fichier donne le mois avant le jour, mettez "dates": "mdy" dans cpas.json ; sinon, corrigez-la.',
        };
        return said[why];
      },
      explanation:
        'Une période dit pour quels jours vaut une valeur, du premier au dernier. Les trimestres et semestres d’un exercice budgétaire s’écrivent 2025/26-Q1, les mois aussi mars 2025.',
      bad: 'période 2025-Q5',
      good: 'période 2025-Q4',
    },
  },
  shown: { text: '2025-Q5', column: 'period', why: 'text' },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q3,870', 'M1,2025-Q5,900'] },
    raised: ['observations.csv:3:4'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'observations.csv': [head, 'M1,2025-Q3,870', 'M1,2025-Q4,900'] },
  },
});
