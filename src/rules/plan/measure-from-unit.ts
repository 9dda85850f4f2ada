import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,unit,baseline,target';

export default defineRule({
  code: 'plan/measure-from-unit',
  severity: 'info',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    for (const indicator of framework.indicators) {
      const { id, unit, measureFrom } = indicator;
      if (measureFrom !== 'unit') continue;
      yield {
        at: place(indicator, 'unit'),
        facts: { id, unit: unit ?? '%' },
        component: componentOf(indicator),
        indicators: [id],
      };
    }
  },
  words: {
    en: {
      summary: 'measure percent taken from the unit',
      message: ({ id, unit }, say) => `${id} has no measure; its unit ${say.quote(unit)} makes it a percent.`,
      hint: 'Write percent under measure to say so yourself.',
      explanation:
        'Values of a percent are averaged over time and places, not added up. Where the measure is not given, a unit that says percent settles it.',
      bad: 'measure empty, unit %',
      good: 'measure percent, unit %',
    },
    fr: {
      summary: 'mesure « pourcentage » déduite de l’unité',
      message: ({ id, unit }, say) => `${id} n’a pas de mesure ; son unité ${say.quote(unit)} en fait un pourcentage.`,
      hint: 'Indiquez « pourcentage » dans la colonne « mesure » pour le fixer vous-même.',
      explanation:
        'On fait la moyenne des valeurs d’un pourcentage dans le temps et entre les lieux, on ne les additionne pas. À défaut de mesure, une unité qui indique un pourcentage suffit à en décider.',
      bad: 'mesure vide, unité %',
      good: 'mesure pourcentage, unité %',
    },
  },
  shown: { id: 'P1', unit: '%' },
  bad: {
    files: { 'indicators.csv': [head, 'P1,Trust in the police,Police,outcome,,%,30,60'] },
    raised: ['indicators.csv:2:40'],
  },
  good: { files: { 'indicators.csv': [head, 'P1,Trust in the police,Police,outcome,percent,%,30,60'] } },
});
