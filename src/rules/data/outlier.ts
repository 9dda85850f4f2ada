import { median } from '../../model/median.ts';
import { componentOf } from '../by-component.ts';
import { keyOf, observedAt, observedSubject } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { lengths, seriesOf } from '../series.ts';
import { isShifted } from './scale-shift.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m3 = 'M3,Attacks on civilians,Military,outcome,count,120,60';

export default defineRule({
  code: 'data/outlier',
  severity: 'warning',
  on: 'summaries',
  concerns: 'indicator',
  finding: 'doubt',
  quotes: ['figures', 'texts'],
  *check({ framework, settings, summaries: all }) {
    const lengthOf = lengths();
    for (const [i, indicator] of framework.indicators.entries()) {
      const { id, measure } = indicator;
      for (const series of seriesOf(all, i, lengthOf)) {
        if (series.length < 8) continue;
        const values = series.map((entry) => all.value[entry] ?? Number.NaN);
        const middle = median(values);
        for (const n of outliers(values, middle)) {
          const entry = series[n] ?? 0;
          const value = values[n] ?? Number.NaN;
          // one mistake, one diagnostic: data/scale-shift knows what is wrong with it
          if (isShifted(value, middle, values.length, measure)) continue;
          const facts = { key: keyOf(all, entry, id, settings), value, median: middle, values: values.length };
          const subject = observedSubject(all, entry, id, settings);
          yield { at: observedAt(all, entry), facts, component: componentOf(indicator), indicators: [id], subject };
        }
      }
    }
  },
  words: {
    en: {
      summary: 'a value far from the others of its series',
      message: ({ key, value, median, values }, say) => {
        const [own, middle] = say.apart([value, median]);
        return `${key} is ${own}, far from the median of its ${say.number(values)} values, ${middle}.`;
      },
      hint: 'Check it against its source; if it is right, say in note what happened.',
      explanation:
        'Looked at are values of one indicator, place, part and length of period, at least 8 of them: 0.6745 × the distance from the median ÷ the median of such distances, above 3.5 (Iglewicz and Hoaglin 1993). A slip of the keyboard looks like that; so does a massacre.',
      bad: '9, 11, 10, 12, 8, 10, 11, 101',
      good: '9, 11, 10, 12, 8, 10, 11, 10',
    },
    fr: {
      summary: 'une valeur très éloignée des autres de sa série',
      message: ({ key, value, median, values }, say) => {
        const [own, middle] = say.apart([value, median]);
        return `${key} : ${own}, loin de la médiane de la série, qui est de ${middle} (${say.number(values)} valeurs).`;
      },
      hint: 'Vérifiez-la à la source ; si elle est juste, dites dans la colonne « note » ce qui s’est passé.',
      explanation:
        'Sont comparées les valeurs de mêmes indicateur, lieu, sous-groupe et durée de période, s’il y en a au moins 8 : 0,6745 × l’écart à la médiane ÷ la médiane de ces écarts, au-delà de 3,5 (Iglewicz et Hoaglin, 1993). Une faute de frappe a cet aspect ; un massacre aussi.',
      bad: '9, 11, 10, 12, 8, 10, 11, 101',
      good: '9, 11, 10, 12, 8, 10, 11, 10',
    },
  },
  shown: { key: 'M3, 2025-08', value: 101, median: 10.5, values: 8 },
  bad: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': [
        'indicator,period,value',
        ...[9, 11, 10, 12, 8, 10, 11, 101].map((value, i) => `M3,2025-0${i + 1},${value}`),
      ],
    },
    raised: ['observations.csv:9:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': [
        'indicator,period,value',
        ...[9, 11, 10, 12, 8, 10, 11, 10].map((value, i) => `M3,2025-0${i + 1},${value}`),
      ],
    },
  },
});

/**
 * Which of the values lie far from the others: those of modified z-score above 3.5.
 *
 *     z = 0.6745 × |x − median| ÷ MAD,  MAD the median of |x − median|; none where MAD is 0
 *
 * @see Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993); spec 2, data/outlier
 */
function outliers(values: readonly number[], middle: number): number[] {
  // of halves: the ratio is the same, and no distance is beyond a double's range
  const distances = values.map((value) => Math.abs(value / 2 - middle / 2));
  const mad = median(distances);
  if (mad === 0) return [];
  return distances.flatMap((distance, n) => (0.6745 * (distance / mad) > 3.5 ? [n] : []));
}
