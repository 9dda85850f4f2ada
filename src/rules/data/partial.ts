import { isFlow } from '../../model/flow.ts';
import { place } from '../../model/place.ts';
import { atLeast } from '../../model/threshold.ts';
import { componentOf } from '../by-component.ts';
import { lastEnding, observedAt } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m1 = 'M1,Patrols,Military,output,count,2400,3600';

export default defineRule({
  code: 'data/partial',
  severity: 'warning',
  on: 'scores',
  concerns: 'indicator',
  finding: 'age',
  quotes: ['figures'],
  *check(context) {
    const { summaries: all, scores, today } = context;
    for (const { indicator, score, working } of scored(context)) {
      const { id } = indicator;
      const { observedDays: days, value } = score;
      const due = working.dueDays;
      // without any value there is no sum; data/insufficient tells
      if (!isFlow(indicator) || value === null || atLeast(days, 0.9 * due)) continue;
      const newest = lastEnding(all, working.used);
      const at = newest === null ? place(indicator) : observedAt(all, newest);
      const running = today < scores.period.end;
      const facts = { id, days, due, period: scores.period.label, running };
      yield { at, facts, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'a sum that knows less than 90 % of the period so far',
      message: ({ id, days, due, period, running }, say) =>
        `${id} adds up ${say.fixed(days, 0)} of the ${say.plural(due, { one: '# day', other: '# days' })} of ${period}${running ? ' so far' : ''}: ${say.percent(days / due)}.`,
      hint: 'Enter the missing reports; a month without any event is a 0, not an empty cell.',
      explanation:
        'A sum over half the period is held against the goal of all of it. Where reports are missing the score is too low, or, for what should fall, too high.',
      bad: 'patrols of two quarters, the year is over',
      good: 'patrols of all four quarters',
    },
    fr: {
      summary: 'une somme qui couvre moins de 90 % de la partie écoulée de la période',
      message: ({ id, days, due, period, running }, say) =>
        `${id} n’additionne que les valeurs de ${say.plural(Math.round(days), { one: '# jour', other: '# jours' })} sur ${say.number(due)} ${running ? 'déjà écoulés ' : ''}de la période ${period} : ${say.percent(days / due)}.`,
      hint: 'Saisissez les rapports manquants ; un mois sans événement est un 0, et non une cellule vide.',
      explanation:
        'Une somme sur la moitié de la période est rapportée à l’objectif de la période entière. Si des rapports manquent, le score est trop bas ou, pour ce qui doit baisser, trop haut.',
      bad: 'les patrouilles de deux trimestres, l’année est finie',
      good: 'les patrouilles des quatre trimestres',
    },
  },
  shown: { id: 'M1', days: 181, due: 365, period: '2025', running: false },
  bad: {
    files: {
      'indicators.csv': [head, m1],
      'observations.csv': ['indicator,period,value', 'M1,2025-Q1,870', 'M1,2025-Q2,900'],
    },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, m1],
      'observations.csv': [
        'indicator,period,value',
        'M1,2025-Q1,870',
        'M1,2025-Q2,900',
        'M1,2025-Q3,885',
        'M1,2025-Q4,825',
      ],
    },
  },
});
