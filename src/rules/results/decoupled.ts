import { argument } from '../command-argument.ts';
import { actors, figures, type GapFacts, gaps } from '../gaps.ts';
import { named } from '../named.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';
const indicators = [
  head,
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
  'M3,Attacks on civilians,Military,outcome,count,120,60',
  'M4,People who feel safe,Military,impact,percent,40,60',
];
const observed = (...rows: readonly string[]) => ['indicator,period,value', ...rows];

export default defineRule<GapFacts, 'scores'>({
  code: 'results/decoupled',
  severity: 'warning',
  on: 'scores',
  concerns: 'chain',
  finding: 'gap',
  quotes: [],
  check: (context) => gaps(context, 'decoupled'),
  words: {
    en: {
      summary: 'outputs score 25 points or more above results: much is done, little changes',
      message: (facts, say) => {
        const { subject, name, called, doing } = facts;
        const { activity, result, gap } = figures(facts, say);
        if (subject === 'component') {
          return `${name} is busy, but little changes: outputs ${activity}, results ${result}, gap ${gap}.`;
        }
        const at = doing.length > 1 ? `together at ${activity}, are` : `at ${activity}, is`;
        return `${actors(facts, say)}, ${at} meant to move ${named(name, called)}, which stands at ${result}.`;
      },
      hint: ({ subject, name }) =>
        subject === 'component'
          ? `cpas explain ${argument(name)} shows which indicators make the gap.`
          : `Ask why ${name} does not follow; cpas explain ${argument(name)} shows where its value comes from.`,
      explanation:
        'Activity is easy to raise and to count. Where it climbs alone, it is the wrong activity, or something undoes it, or results are measured badly.',
      bad: 'output 85, outcome 0, impact 30: results 15, gap +70',
      good: 'output 85, outcome 70, impact 60: results 65, gap +20',
    },
    fr: {
      summary: 'les produits dépassent les résultats de 25 points ou plus : beaucoup d’activité, peu de changement',
      message: (facts, say) => {
        const { subject, name, called, doing } = facts;
        const { activity, result, gap } = figures(facts, say);
        if (subject === 'component') {
          return `${name} : beaucoup d’activité, peu de changement (produits ${activity} ; résultats ${result} ; écart ${gap}).`;
        }
        const at = doing.length > 1 ? `ensemble à ${activity}, doivent` : `à ${activity}, doit`;
        return `${actors(facts, say)}, ${at} agir sur ${named(name, called)}, qui est à ${result}.`;
      },
      hint: ({ subject, name }) =>
        subject === 'component'
          ? `cpas explain ${argument(name)} montre quels indicateurs creusent l’écart.`
          : `Demandez-vous pourquoi ${name} ne suit pas ; cpas explain ${argument(name)} montre d’où vient sa valeur.`,
      explanation:
        'L’activité est facile à augmenter et à compter. Si elle monte seule, c’est qu’elle n’est pas la bonne, que quelque chose la défait, ou que les résultats sont mal mesurés.',
      bad: 'produits 85, effet 0, impact 30 : résultats 15, écart +70',
      good: 'produits 85, effet 70, impact 60 : résultats 65, écart +20',
    },
  },
  shown: {
    subject: 'component',
    name: 'Military',
    called: '',
    doing: ['M1'],
    doingCalled: [],
    changing: ['M3', 'M4'],
    activity: 85,
    result: 15,
    gap: 70,
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observed('M1,2025,3420', 'M3,2025,126', 'M4,2025,46'),
    },
    raised: ['indicators.csv:2:30'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observed('M1,2025,3420', 'M3,2025,78', 'M4,2025,52'),
    },
  },
});
