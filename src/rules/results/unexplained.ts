import { actors, figures, type GapFacts, gaps } from '../gaps.ts';
import { named } from '../named.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';
const indicators = [
  head,
  'C1,Dialogue meetings,Civil Affairs,output,count,10,20',
  'C2,Land disputes settled,Civil Affairs,outcome,percent,40,60',
];
const observed = (...rows: readonly string[]) => ['indicator,period,value', ...rows];

export default defineRule<GapFacts, 'scores'>({
  code: 'results/unexplained',
  severity: 'warning',
  on: 'scores',
  concerns: 'chain',
  finding: 'gap',
  quotes: [],
  check: (context) => gaps(context, 'unexplained'),
  words: {
    en: {
      summary: 'results score 25 points or more above outputs: change that the outputs do not explain',
      message: (facts, say) => {
        const { subject, name, called, doing, changing } = facts;
        const { activity, result, gap } = figures(facts, say);
        if (subject === 'component') {
          return `${name}: results ${result}, outputs ${activity}, gap ${gap}: what it does (${say.some(doing)}) does not explain what has improved (${say.some(changing)}).`;
        }
        const at = doing.length > 1 ? 'are together at' : 'is at';
        return `${named(name, called)} stands at ${result}, though ${actors(facts, say)}, meant to move it, ${at} ${activity}.`;
      },
      hint: ({ name, doing }, say) =>
        `Find out who or what else moved ${name} before claiming it, and whether ${say.some(doing)} ${say.plural(doing.length, { one: 'is', other: 'are' })} fully reported.`,
      explanation:
        'Things got better while the mission did little of what was to make them better. Others may have done it, the outputs may be under-reported, or the chain is drawn wrongly.',
      bad: 'output 30, outcome 70: gap −40',
      good: 'output 80, outcome 70: gap +10',
    },
    fr: {
      summary:
        'les résultats dépassent les produits de 25 points ou plus : un changement que les produits n’expliquent pas',
      message: (facts, say) => {
        const { subject, name, called, doing, changing } = facts;
        const { activity, result, gap } = figures(facts, say);
        if (subject === 'component') {
          return `${name} (résultats ${result} ; produits ${activity} ; écart ${gap}) : ce qui est fait (${say.some(doing)}) n’explique pas ce qui s’est amélioré (${say.some(changing)}).`;
        }
        const at = doing.length > 1 ? 'qui doivent agir sur lui, sont ensemble à' : 'qui doit agir sur lui, est à';
        return `${named(name, called)} est à ${result}, alors que ${actors(facts, say)}, ${at} ${activity}.`;
      },
      hint: ({ name, doing }, say) =>
        `Cherchez qui ou quoi d’autre a agi sur ${name} avant de vous en attribuer le mérite, et vérifiez que ${say.some(doing)} ${doing.length > 1 ? 'sont entièrement renseignés' : 'est entièrement renseigné'}.`,
      explanation:
        'La situation s’est améliorée alors que la mission a peu fait de ce qui devait l’améliorer. D’autres ont pu s’en charger, les produits sont peut-être mal renseignés, ou la chaîne est mal tracée.',
      bad: 'produits 30, effet 70 : écart −40',
      good: 'produits 80, effet 70 : écart +10',
    },
  },
  shown: {
    subject: 'component',
    name: 'Civil Affairs',
    called: '',
    doing: ['C1'],
    doingCalled: [],
    changing: ['C2'],
    activity: 30,
    result: 70,
    gap: -40,
  },
  bad: {
    files: { 'indicators.csv': indicators, 'observations.csv': observed('C1,2025,13', 'C2,2025,54') },
    raised: ['indicators.csv:2:22'],
  },
  good: { files: { 'indicators.csv': indicators, 'observations.csv': observed('C1,2025,18', 'C2,2025,54') } },
});
