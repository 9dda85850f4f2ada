import type { ReadingFacts } from '../../model/reading-facts.ts';
import { columnFirst, columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P1,Cases closed within 90 days,Police,outcome,percent,30,60',
];
const head = 'id,title,tool,owner,start,end,component';

export default defineRule<ReadingFacts['plan/dates-reversed'], 'reading'>({
  code: 'plan/dates-reversed',
  severity: 'error',
  on: 'reading',
  concerns: 'row',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'a target before its baseline, an end before its start',
      message: ({ from, to, start, end }, say) =>
        `${columnFirst(to, say)} ${end} is before ${columnIn(from, say)} ${start}.`,
      hint: 'Exchange the two dates, or correct the one that is wrong; see whether day and month were exchanged.',
      explanation:
        'What ends before it begins has no days, so nothing can fall within it and no progress can be expected of it.',
      bad: 'start 2025-05-12, end 2025-05-02',
      good: 'start 2025-05-02, end 2025-05-12',
    },
    fr: {
      summary: 'une date cible avant la date de référence, une fin avant le début',
      message: ({ from, to, start, end }, say) =>
        `La date de la colonne ${say.quote(columnIn(to, say))}, ${end}, précède celle de la colonne ${say.quote(columnIn(from, say))}, ${start}.`,
      hint: 'Échangez les deux dates, ou corrigez celle qui est fausse ; vérifiez que jour et mois n’ont pas été intervertis.',
      explanation:
        'Ce qui finit avant de commencer ne compte aucun jour : rien ne peut s’y produire et aucun progrès ne peut en être attendu.',
      bad: 'début 2025-05-12, fin 2025-05-02',
      good: 'début 2025-05-02, fin 2025-05-12',
    },
  },
  shown: { from: 'start', to: 'end', start: '2025-05-12', end: '2025-05-02' },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,FPU inspection,FPU inspection,Police Division,2025-05-12,2025-05-02,Police'],
    },
    raised: ['evaluations.csv:2:61'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,FPU inspection,FPU inspection,Police Division,2025-05-02,2025-05-12,Police'],
    },
  },
});
