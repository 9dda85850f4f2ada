import { iso } from '../../model/day.ts';
import { entriesOf } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { keyOf, observedAt, observedSubject } from '../observed.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'data/future',
  severity: 'warning',
  on: 'summaries',
  concerns: 'indicator',
  finding: 'doubt',
  quotes: ['figures', 'texts'],
  *check({ framework, settings, today, summaries: all }) {
    for (const [i, indicator] of framework.indicators.entries()) {
      const { id } = indicator;
      for (const entry of entriesOf(all, i)) {
        const start = all.start[entry] ?? 0;
        if (start <= today) continue;
        const facts = { key: keyOf(all, entry, id, settings), start: iso(start), today: iso(today) };
        const subject = observedSubject(all, entry, id, settings);
        yield { at: observedAt(all, entry), facts, component: componentOf(indicator), indicators: [id], subject };
      }
    }
  },
  words: {
    en: {
      summary: 'a value for a period that has not begun',
      message: ({ key, start, today }) => `${key} has a value, but begins on ${start}, after today (${today}).`,
      hint: 'Correct the period; what is planned belongs in targets.csv.',
      explanation:
        'Nothing can have been observed before it happens. Mostly the year is mistyped, or a planned figure stands among the measured ones.',
      bad: 'a value for 2026-Q1, entered in December 2025',
      good: 'a value for 2025-Q4',
    },
    fr: {
      summary: 'une valeur pour une période qui n’a pas commencé',
      message: ({ key, start, today }) =>
        `${key} : il y a une valeur, mais la période ne commence que le ${start} ; nous sommes le ${today}.`,
      hint: 'Corrigez la période ; ce qui est prévu a sa place dans cibles.csv.',
      explanation:
        'Rien ne peut être observé avant d’avoir eu lieu. Le plus souvent, l’année est mal saisie ou un chiffre prévu s’est glissé parmi les chiffres mesurés.',
      bad: 'une valeur pour 2026-Q1, saisie en décembre 2025',
      good: 'une valeur pour 2025-Q4',
    },
  },
  shown: { key: 'P3, 2026-Q1', start: '2026-01-01', today: '2025-12-31' },
  bad: {
    files: {
      'indicators.csv': [head, 'P3,Cases closed within 90 days,Police,outcome,percent,30,70'],
      'observations.csv': ['indicator,period,value', 'P3,2025-Q4,47', 'P3,2026-Q1,49'],
    },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'P3,Cases closed within 90 days,Police,outcome,percent,30,70'],
      'observations.csv': ['indicator,period,value', 'P3,2025-Q3,47', 'P3,2025-Q4,49'],
    },
  },
});
