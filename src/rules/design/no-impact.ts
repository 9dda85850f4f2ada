import { byComponent, componentPlace } from '../by-component.ts';
import { mayBeLeftOut } from '../left-out.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'design/no-impact',
  severity: 'info',
  on: 'framework',
  concerns: 'component',
  finding: 'framework',
  quotes: [],
  *check({ framework }) {
    for (const [component, indicators] of byComponent(framework)) {
      const outcomes = indicators.filter(({ level }) => level === 'outcome').map(({ id }) => id);
      if (outcomes.length === 0 || indicators.some(({ level }) => level === 'impact')) continue;
      if (mayBeLeftOut(framework, { component }, (level) => level === 'impact')) continue;
      yield {
        at: componentPlace(indicators),
        facts: { component, outcomes },
        component,
        indicators: outcomes,
        subject: [component],
      };
    }
  },
  words: {
    en: {
      summary: 'a component with outcomes but no impact',
      message: ({ component, outcomes }, say) =>
        `${component} has outcomes (${say.some(outcomes)}) but no impact indicator.`,
      hint: 'Add an indicator of what is different for people in the end, even one that is measured once a year.',
      explanation:
        'Outcomes say what others do differently because of the mission; impact says what that has brought to people. The score is made from what there is, and says that impact is not in it.',
      bad: 'Police with an outcome alone',
      good: 'Police with an outcome and an impact',
    },
    fr: {
      summary: 'une composante qui a des indicateurs d’effet mais aucun d’impact',
      message: ({ component, outcomes }, say) =>
        `${component} a des indicateurs d’effet (${say.some(outcomes)}) mais aucun indicateur d’impact.`,
      hint: 'Ajoutez un indicateur de ce qui change au bout du compte pour la population, même mesuré une fois l’an.',
      explanation:
        'Les effets disent ce que d’autres font autrement grâce à la mission ; l’impact dit ce que la population y a gagné. Le score est établi sur ce qui existe, et signale que l’impact n’y entre pas.',
      bad: 'Police avec un effet seulement',
      good: 'Police avec un effet et un impact',
    },
  },
  shown: { component: 'Police', outcomes: ['P3'] },
  bad: {
    files: { 'indicators.csv': [head, 'P3,Cases closed within 90 days,Police,outcome,percent,30,70'] },
    raised: ['indicators.csv:2:32'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
        'P4,People who feel safe at night,Police,impact,percent,40,60',
      ],
    },
  },
});
