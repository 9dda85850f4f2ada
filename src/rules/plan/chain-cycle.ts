import type { ReadingFacts } from '../../model/reading-facts.ts';
import { de } from '../elide.ts';
import { columnIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,contributes_to';

export default defineRule<ReadingFacts['plan/chain-cycle'], 'reading'>({
  code: 'plan/chain-cycle',
  severity: 'error',
  on: 'reading',
  concerns: 'chain',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'contributes_to leads back to where it began',
      message: ({ ids }, say) => {
        const [first = '', ...rest] = ids.slice(0, -1);
        return rest.length === 0
          ? `${first} contributes to itself. This link is left out.`
          : `What ${first} contributes to leads by way of ${say.some(rest)} back to ${first}. These links are left out.`;
      },
      hint: ({ ids }, say) =>
        `Take one of the links out of ${columnIn('contributes_to', say)}, the one into ${ids[0]} perhaps.`,
      explanation:
        'A results chain leads from what is done to what it is meant to change. In a circle everything is cause and effect at once, and neither can be held against the other.',
      bad: 'P1 contributes to P2, P2 to P1',
      good: 'P1 contributes to P2',
    },
    fr: {
      summary: '« contribue à » ramène au point de départ',
      message: ({ ids }, say) => {
        const [first = '', ...rest] = ids.slice(0, -1);
        return rest.length === 0
          ? `${first} contribue à lui-même. Ce lien est écarté.`
          : `La chaîne qui part ${de(first)} y revient par ${say.some(rest)}. Ces liens sont écartés.`;
      },
      hint: ({ ids }, say) =>
        `Retirez l’un des liens de la colonne ${say.quote(columnIn('contributes_to', say))}, par exemple celui qui mène à ${ids[0]}.`,
      explanation:
        'Une chaîne de résultats mène de ce qui est fait à ce qui doit changer. Dans une boucle, tout est à la fois cause et conséquence, et l’une ne peut plus être rapportée à l’autre.',
      bad: 'P1 contribue à P2, P2 à P1',
      good: 'P1 contribue à P2',
    },
  },
  shown: { ids: ['P1', 'P2', 'P1'] },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'P1,Cases closed,Police,outcome,percent,30,60,P2',
        'P2,Trust in the police,Police,impact,percent,40,55,P1',
      ],
    },
    raised: ['indicators.csv:2:46'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'P1,Cases closed,Police,outcome,percent,30,60,P2',
        'P2,Trust in the police,Police,impact,percent,40,55,',
      ],
    },
  },
});
