import { place } from '../../model/place.ts';
import { targetRows } from '../../model/target-rows.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,direction';

interface Facts {
  readonly id: string;
  readonly direction: 'increase' | 'decrease';
  readonly baseline: number;
  readonly target: number;
}

export default defineRule<Facts, 'framework'>({
  code: 'plan/direction-contradicts-target',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    const rows = targetRows(framework);
    for (const indicator of framework.indicators) {
      const { id, direction } = indicator;
      if (direction !== 'increase' && direction !== 'decrease') continue;
      const wrong = direction === 'increase' ? -1 : 1;
      for (const row of [indicator, ...(rows.get(id) ?? [])]) {
        const { baseline, target } = row;
        // only what stands in one row is for one span: goals of different spans can't be compared
        if (baseline === null || target === null || Math.sign(target - baseline) !== wrong) continue;
        const at = place(row, row === indicator ? 'direction' : 'target');
        yield { at, facts: { id, direction, baseline, target }, component: componentOf(indicator), indicators: [id] };
      }
    }
  },
  words: {
    en: {
      summary: 'the direction says one thing, the target another',
      message: ({ id, direction, baseline, target }, say) => {
        const [goal, from] = say.apart([target, baseline]);
        return `${id} is to ${direction}, yet its target of ${goal} lies ${direction === 'increase' ? 'below' : 'above'} its baseline of ${from}.`;
      },
      hint: 'Correct direction, or baseline and target where they are swapped.',
      explanation:
        'Attainment runs from baseline to target, whatever direction says. Where the two disagree, one of them is wrong, and a worsening may be scored as a success.',
      bad: 'direction increase, baseline 12, target 4',
      good: 'direction decrease, baseline 12, target 4',
    },
    fr: {
      summary: 'le sens dit une chose, la cible une autre',
      message: ({ id, direction, baseline, target }, say) => {
        const [goal, from] = say.apart([target, baseline]);
        return `${id} doit ${direction === 'increase' ? 'augmenter' : 'diminuer'}, mais sa cible de ${goal} est ${direction === 'increase' ? 'inférieure' : 'supérieure'} à sa valeur de référence de ${from}.`;
      },
      hint: 'Corrigez le sens, ou la valeur de référence et la cible si elles sont inversées.',
      explanation:
        'Le degré de réalisation va de la valeur de référence à la cible, quel que soit le sens indiqué. Si le sens et la cible se contredisent, l’un des deux est faux, et une aggravation peut passer pour un succès.',
      bad: 'sens augmenter, valeur de référence 12, cible 4',
      good: 'sens diminuer, valeur de référence 12, cible 4',
    },
  },
  shown: { id: 'P-1', direction: 'increase', baseline: 12, target: 4 },
  bad: {
    files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,12,4,increase'] },
    raised: ['indicators.csv:2:41'],
  },
  good: { files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,12,4,decrease'] } },
});
