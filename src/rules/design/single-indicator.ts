import type { Level } from '../../model/framework.ts';
import { grouped } from '../../model/grouped.ts';
import { place } from '../../model/place.ts';
import { byComponent } from '../by-component.ts';
import { de } from '../elide.ts';
import { mayBeLeftOut } from '../left-out.ts';
import { levelIn } from '../level-words.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

interface Facts {
  readonly component: string;
  readonly level: Level;
  readonly id: string;
}

export default defineRule<Facts, 'framework'>({
  code: 'design/single-indicator',
  severity: 'info',
  on: 'framework',
  concerns: 'component',
  finding: 'framework',
  quotes: [],
  *check({ framework }) {
    for (const [component, indicators] of byComponent(framework)) {
      for (const [level, [only, second]] of grouped(indicators, (indicator) => indicator.level)) {
        if (second !== undefined || mayBeLeftOut(framework, { component }, (indicator) => indicator === level))
          continue;
        const facts = { component, level, id: only.id };
        yield { at: place(only, 'level'), facts, component, indicators: [only.id], subject: [component, level] };
      }
    }
  },
  words: {
    en: {
      summary: 'a level of a component that hangs on one indicator',
      message: ({ component, level, id }, say) => `The ${levelIn(level, say)} of ${component} hangs on ${id} alone.`,
      hint: 'Add a second indicator from another source, so that one missing report does not leave the level blank.',
      explanation:
        'With a single indicator a level says what that indicator says: one bad measurement moves it, one missing report leaves it without a score.',
      bad: 'outcome of Police: cases closed',
      good: 'outcome of Police: cases closed, trust in the police',
    },
    fr: {
      summary: 'un niveau d’une composante qui ne tient qu’à un indicateur',
      message: ({ component, level, id }, say) => `Le ${levelIn(level, say)} ${de(component)} ne tient qu’à ${id}.`,
      hint: 'Ajoutez un second indicateur, d’une autre source, pour qu’un rapport manquant ne laisse pas le niveau vide.',
      explanation:
        'Avec un seul indicateur, un niveau dit ce que dit cet indicateur : une mauvaise mesure le déplace, un rapport manquant le prive de score.',
      bad: 'effets de Police : affaires closes',
      good: 'effets de Police : affaires closes, confiance dans la police',
    },
  },
  shown: { component: 'Police', level: 'outcome', id: 'P3' },
  bad: {
    files: { 'indicators.csv': [head, 'P3,Cases closed within 90 days,Police,outcome,percent,30,70'] },
    raised: ['indicators.csv:2:39'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
        'P5,Trust in the police,Police,outcome,percent,35,60',
      ],
    },
  },
});
