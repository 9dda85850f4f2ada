import { iso } from '../../model/day.ts';
import { meets } from '../../model/period.ts';
import { place } from '../../model/place.ts';
import { choiceIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M3,Attacks on civilians,Military,outcome,count,120,60',
];
const observations = ['indicator,period,value', 'M3,2025,90'];
const head = 'id,component,kind,start,end,description';

interface Facts {
  readonly id: string;
  readonly component: string;
  readonly kind: string;
  readonly start: string;
  /** `null`: it still holds */
  readonly end: string | null;
  readonly description: string | null;
}

export default defineRule<Facts, 'scores'>({
  code: 'context/constrained',
  severity: 'info',
  on: 'scores',
  concerns: 'component',
  finding: 'constraint',
  quotes: ['texts'],
  *check({ framework, scores }) {
    const ranks = new Map(scores.components.map(({ component }, i) => [component, i]));
    for (const constraint of framework.constraints ?? []) {
      const { id, components, kind, start, end, description } = constraint;
      if (!meets({ start, end: end ?? Number.POSITIVE_INFINITY }, scores.period)) continue;
      const span = { start: iso(start), end: end === null ? null : iso(end) };
      const known = [...new Set(components)].filter((component) => ranks.has(component));
      for (const component of known.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))) {
        const facts = { id, component, kind, ...span, description };
        yield { at: place(constraint), facts, component, indicators: [...constraint.indicators] };
      }
    }
  },
  words: {
    en: {
      summary: 'something held the component back in the period',
      message: ({ id, component, kind, start, end, description }) =>
        `${component} was held back by a constraint (${id}, ${kind}) ${end === null ? `since ${start}` : `from ${start} to ${end}`}${description === null ? '' : `: ${sentence(description)}`}.`,
      hint: 'Read its score with this in mind, and say it in the report.',
      explanation:
        'Caveats, missing capabilities and closed roads explain part of a low score, and belong beside it. They change no figure.',
      bad: 'a caveat on Military from March 2025, period 2025',
      good: 'the caveat was lifted in November 2024',
    },
    fr: {
      summary: 'quelque chose a freiné la composante pendant la période',
      message: ({ id, component, kind, start, end, description }, say) =>
        `${component} a été freinée par une contrainte (${id}, ${choiceIn('kind', kind, say)}) ${end === null ? `depuis le ${start}` : `du ${start} au ${end}`}${description === null ? '' : ` : ${sentence(description)}`}.`,
      hint: 'Lisez son score en conséquence, et dites-le dans le rapport.',
      explanation:
        'Réserves, capacités manquantes et routes fermées expliquent une part d’un score bas et ont leur place à côté de lui. Elles ne changent aucun chiffre.',
      bad: 'une réserve sur Military depuis mars 2025, période 2025',
      good: 'la réserve a été levée en novembre 2024',
    },
  },
  shown: {
    id: 'K1',
    component: 'Military',
    kind: 'caveat-undeclared',
    start: '2025-03-01',
    end: null,
    description: 'no patrols after dark',
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observations,
      'constraints.csv': [head, 'K1,Military,caveat-undeclared,2025-03-01,,no patrols after dark'],
    },
    raised: ['constraints.csv:2:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observations,
      'constraints.csv': [head, 'K1,Military,caveat-undeclared,2024-03-01,2024-11-30,no patrols after dark'],
    },
  },
});

/** A text that ends a sentence of ours: without a full stop of its own. */
function sentence(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
