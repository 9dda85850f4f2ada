import type { Evaluation, Level } from '../../model/framework.ts';
import { place } from '../../model/place.ts';
import { namesScope, scopeKey, TraitIndex, traitsOf } from '../../model/subject.ts';
import { levelName } from '../level-words.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
  'M4,People who feel safe,Military,impact,percent,40,60',
];
const head = 'id,title,tool,owner,start,end,component,levels';

interface Facts {
  readonly id: string;
  readonly components: readonly string[];
  readonly levels: readonly Level[];
  readonly themes: readonly string[];
}

export default defineRule<Facts, 'framework'>({
  code: 'evaluation/no-scope',
  severity: 'warning',
  on: 'framework',
  concerns: 'evaluation',
  finding: null,
  quotes: ['texts'],
  *check({ framework }) {
    const { indicators: rows, leftOut = [], evaluations } = framework;
    const traits = new TraitIndex([...rows.map(traitsOf), ...leftOut]);
    const known = new Map<string, boolean>();
    for (const evaluation of evaluations ?? []) {
      const { id, components, levels, themes } = evaluation;
      // an indicators cell that is filled names the subject alone
      if (evaluation.indicators.length > 0 || !namesScope(evaluation)) continue;
      const scope = scopeKey(evaluation);
      const empty = known.get(scope) ?? isEmpty(traits, evaluation);
      known.set(scope, empty);
      if (!empty) continue;
      yield { at: place(evaluation), facts: { id, components, levels, themes }, evaluations: [id] };
    }
  },
  words: {
    en: {
      summary: 'an evaluation whose component, levels and themes together match no indicator',
      message: ({ id, components, levels, themes }, say) =>
        `${id} looks at nothing: no indicator is ${say.list(
          [
            either('of', components, say),
            either(
              'at level',
              levels.map((level) => levelName(level, say)),
              say,
            ),
            either('of theme', themes, say),
          ].flat(),
        )}.`,
      hint: 'Widen one of the columns, or name the indicators themselves under indicators.',
      explanation:
        'Several columns narrow the scope together: what an evaluation looks at has one of its components and one of its levels and one of its themes. One that matches nothing has no overlap, no gap it closes, and is in no plan.',
      bad: 'component Police, level impact; the only impact indicator is of Military',
      good: 'component Police, level outcome',
    },
    fr: {
      summary: 'une évaluation dont composante, niveaux et thèmes, pris ensemble, ne désignent aucun indicateur',
      message: ({ id, components, levels, themes }, say) =>
        `${id} n’examine rien : aucun indicateur ne relève à la fois ${say.list(
          [
            either('de la composante', components, say),
            either(
              'du niveau',
              levels.map((level) => levelName(level, say)),
              say,
            ),
            either('du thème', themes, say),
          ].flat(),
        )}.`,
      hint: 'Élargissez l’une des colonnes, ou nommez les indicateurs eux-mêmes dans la colonne « indicateurs ».',
      explanation:
        'Les colonnes se combinent : ce qu’examine une évaluation a l’une de ses composantes, et l’un de ses niveaux, et l’un de ses thèmes. Si rien n’y répond, elle n’en chevauche aucune autre, ne comble aucune lacune et ne figure dans aucun plan.',
      bad: 'composante Police, niveau impact ; le seul indicateur d’impact est de Military',
      good: 'composante Police, niveau effet',
    },
  },
  shown: { id: 'E1', components: ['Police'], levels: ['impact'], themes: [] },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police review,CPAS,Strategic Planning,2025-09-01,2025-09-12,Police,impact'],
    },
    raised: ['evaluations.csv:2:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police review,CPAS,Strategic Planning,2025-09-01,2025-09-12,Police,outcome'],
    },
  },
});

/**
 * Whether no indicator fits all columns, though each column alone fits some. One mistake, one diagnostic: a name that no
 * indicator has is told by name/variant.
 */
const isEmpty = (traits: TraitIndex, evaluation: Evaluation): boolean =>
  traits.matching(evaluation).length === 0 && traits.eachMatches(evaluation);

const either = (what: string, names: readonly string[], say: Say): string[] =>
  names.length === 0 ? [] : [`${what} ${say.either(names)}`];
