import type { Indicator } from '../../model/framework.ts';
import { groupedUnder } from '../../model/grouped.ts';
import { measures } from '../../model/measures.ts';
import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { mayBeLeftOut } from '../left-out.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,themes,measure,baseline,target';

export default defineRule({
  code: 'design/headcount-only',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: 'framework',
  quotes: [],
  *check({ framework }) {
    for (const [theme, indicators] of groupedUnder(framework.indicators, ({ themes }) => themes)) {
      if (!indicators.every(isHeadcount) || mayBeLeftOut(framework, { theme }, () => true)) continue;
      const ids = indicators.map(({ id }) => id);
      const at = place(indicators[0], 'themes');
      yield { at, facts: { theme, ids }, component: componentOf(...indicators), indicators: ids, subject: [theme] };
    }
  },
  words: {
    en: {
      summary: 'a theme measured only by counting people, patrols or meetings',
      message: ({ theme, ids }, say) =>
        `Theme ${say.quote(theme)} is measured by numbers alone (${say.some(ids)}), by nothing of what came of them.`,
      hint: 'Add an outcome to the theme: what those people can now do, decide or no longer fear.',
      explanation:
        'How many women were deployed or meetings held says that something was done, not what it changed. A theme all of whose indicators are counted inputs or outputs can reach every target while nothing gets better.',
      bad: 'gender: women deployed (input), meetings held (output)',
      good: 'gender: women deployed (input), women who report violence to the police (outcome)',
    },
    fr: {
      summary: 'un thème mesuré uniquement en comptant personnes, patrouilles ou réunions',
      message: ({ theme, ids }, say) =>
        `Le thème ${say.quote(theme)} n’est mesuré que par des décomptes (${say.some(ids)}) : rien ne dit ce qui en a résulté.`,
      hint: 'Ajoutez un effet au thème : ce que ces personnes peuvent désormais faire, décider ou ne plus craindre.',
      explanation:
        'Le nombre de femmes déployées ou de réunions tenues dit que quelque chose a été fait, et non ce qui a changé. Un thème dont tous les indicateurs sont des intrants ou des produits comptés peut atteindre toutes ses cibles sans que rien ne s’améliore.',
      bad: 'genre : femmes déployées (intrant), réunions tenues (produit)',
      good: 'genre : femmes déployées (intrant), femmes qui signalent les violences à la police (effet)',
    },
  },
  shown: { theme: 'gender', ids: ['G1', 'G2'] },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'G1,Women deployed,Police,input,gender,stock,120,200',
        'G2,Meetings held,Police,output,gender,count,10,40',
      ],
    },
    raised: ['indicators.csv:2:32'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'G1,Women deployed,Police,input,gender,stock,120,200',
        'G3,Women who report violence to the police,Police,outcome,gender,percent,15,40',
      ],
    },
  },
});

const isHeadcount = ({ level, measure }: Indicator): boolean =>
  (level === 'input' || level === 'output') && measures[measure].countsThings;
