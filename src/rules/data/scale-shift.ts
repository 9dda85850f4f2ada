import { type Measure, measures } from '../../model/measures.ts';
import { median } from '../../model/median.ts';
import { atLeast, atMost } from '../../model/threshold.ts';
import { componentOf } from '../by-component.ts';
import { keyOf, observedAt, observedSubject } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { lengths, seriesOf } from '../series.ts';

const head = 'id,name,component,level,measure,baseline,target';

/**
 * Whether a value lies about 100 or 1,000 times above or below the median of its series of at least 4: a share beside
 * percentages, per mille beside per cent.
 *
 *     value ÷ median, or median ÷ value, in 80…125 or 800…1250
 *
 * @see spec 2, data/scale-shift
 */
export function isShifted(value: number, middle: number, series: number, measure: Measure): boolean {
  if (series < 4 || !measures[measure].hasScale) return false;
  return [value / middle, middle / value].some((ratio) => near(ratio, 100) || near(ratio, 1000));
}

export default defineRule({
  code: 'data/scale-shift',
  severity: 'warning',
  on: 'summaries',
  concerns: 'indicator',
  finding: 'doubt',
  quotes: ['figures', 'texts'],
  *check({ framework, settings, summaries: all }) {
    const lengthOf = lengths();
    for (const [i, indicator] of framework.indicators.entries()) {
      const { id, measure } = indicator;
      if (!measures[measure].hasScale) continue;
      for (const series of seriesOf(all, i, lengthOf)) {
        if (series.length < 4) continue;
        const values = series.map((entry) => all.value[entry] ?? Number.NaN);
        const middle = median(values);
        for (const [n, value] of values.entries()) {
          const entry = series[n] ?? 0;
          if (!isShifted(value, middle, values.length, measure)) continue;
          const facts = { key: keyOf(all, entry, id, settings), value, median: middle, values: values.length };
          const subject = observedSubject(all, entry, id, settings);
          yield { at: observedAt(all, entry), facts, component: componentOf(indicator), indicators: [id], subject };
        }
      }
    }
  },
  words: {
    en: {
      summary: 'a value about 100 or 1,000 times its neighbours, or a hundredth of them',
      message: ({ key, value, median, values }, say) => {
        const [own, middle] = say.apart([value, median]);
        return `${key} is ${own}, yet the median of its ${say.number(values)} values is ${middle}: most likely another unit.`;
      },
      hint: 'Write it in the unit of the others (45 for 45 %, not 0.45).',
      explanation:
        'Whoever enters a share as 0.45 in a column of percentages makes the mean collapse without any error being seen. In a level such a jump is hardly ever real.',
      bad: '44, 46, 0.45, 47',
      good: '44, 46, 45, 47',
    },
    fr: {
      summary: 'une valeur environ 100 ou 1 000 fois supérieure ou inférieure à ses voisines',
      message: ({ key, value, median, values }, say) => {
        const [own, middle] = say.apart([value, median]);
        return `${key} : ${own}, alors que la médiane de la série est de ${middle} (${say.number(values)} valeurs) ; sans doute une autre unité.`;
      },
      hint: 'Écrivez-la dans l’unité des autres (45 pour 45 %, et non 0,45).',
      explanation:
        'Une part saisie comme 0,45 dans une colonne de pourcentages fait s’effondrer la moyenne sans qu’aucune erreur ne se voie. Pour un pourcentage, un taux ou un indice, un tel saut n’est presque jamais réel.',
      bad: '44, 46, 0,45, 47',
      good: '44, 46, 45, 47',
    },
  },
  shown: { key: 'P4, 2025-Q3', value: 0.45, median: 45, values: 4 },
  bad: {
    files: {
      'indicators.csv': [head, 'P4,People who feel safe at night,Police,impact,percent,40,60'],
      'observations.csv': [
        'indicator,period,value',
        'P4,2025-Q1,44',
        'P4,2025-Q2,46',
        'P4,2025-Q3,0.45',
        'P4,2025-Q4,47',
      ],
    },
    raised: ['observations.csv:4:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'P4,People who feel safe at night,Police,impact,percent,40,60'],
      'observations.csv': [
        'indicator,period,value',
        'P4,2025-Q1,44',
        'P4,2025-Q2,46',
        'P4,2025-Q3,45',
        'P4,2025-Q4,47',
      ],
    },
  },
});

// from four fifths of the power to five quarters of it
const near = (ratio: number, power: number): boolean => atLeast(ratio, power * 0.8) && atMost(ratio, power * 1.25);
