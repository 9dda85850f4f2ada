import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { named } from '../named.ts';
import { defineRule } from '../rule.ts';
import { evaluationRows } from '../shared-work.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
];
const evaluations = [
  'id,title,tool,owner,start,end,indicators',
  'E8,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3',
];
const head = 'id,date,decision,informed_by';

interface Facts {
  readonly subject: 'evaluation' | 'indicator';
  readonly id: string;
  /** title or name */
  readonly name: string;
}

export default defineRule<Facts, 'overlap'>({
  code: 'evaluation/unused',
  severity: 'info',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  *check(context) {
    const { unused } = context.overlap;
    const evaluationOf = evaluationRows(context);
    for (const evaluation of (unused.evaluations ?? []).flatMap((id) => evaluationOf.get(id) ?? [])) {
      const { id, title } = evaluation;
      yield { at: place(evaluation), facts: { subject: 'evaluation', id, name: title }, evaluations: [id] };
    }
    const indicatorOf = new Map(context.framework.indicators.map((indicator) => [indicator.id, indicator]));
    for (const indicator of (unused.indicators ?? []).flatMap((id) => indicatorOf.get(id) ?? [])) {
      const { id, name } = indicator;
      const concerned = { component: componentOf(indicator), indicators: [id] };
      yield { at: place(indicator), facts: { subject: 'indicator', id, name }, ...concerned };
    }
  },
  words: {
    en: {
      summary: 'an evaluation or indicator that no decision names',
      message: ({ subject, id, name }) =>
        subject === 'evaluation'
          ? `${named(id, name)} is completed and named in no decision.`
          : `${named(id, name)} is observed, but neither a decision nor an evaluation names it.`,
      hint: ({ subject, id }) =>
        subject === 'evaluation'
          ? `Put its findings before those who decide, and name ${id} in informed_by of what they decide.`
          : `Ask who uses ${id}; if nobody does, spare those who collect it.`,
      explanation:
        'An evaluation is worth what is decided differently because of it, and so are data. Looked at are completed evaluations that no row of decisions.csv names, and observed indicators that neither a decision nor an evaluation names.',
      bad: 'an inspection that ended in September, in no decision',
      good: 'the same, named in decision D1',
    },
    fr: {
      summary: 'une évaluation ou un indicateur qu’aucune décision ne mentionne',
      message: ({ subject, id, name }) =>
        subject === 'evaluation'
          ? `${named(id, name)} est achevée et aucune décision ne la mentionne.`
          : `${named(id, name)} est observé, mais aucune décision ni évaluation ne le mentionne.`,
      hint: ({ subject, id }) =>
        subject === 'evaluation'
          ? `Soumettez ses constats à ceux qui décident, et citez ${id} dans la colonne « éclairée par » de leurs décisions.`
          : `Demandez qui se sert ${de(id)} ; si personne ne s’en sert, épargnez ceux qui le collectent.`,
      explanation:
        'Une évaluation vaut par ce qu’elle fait décider autrement ; les données aussi. Sont visées les évaluations achevées qu’aucune ligne de decisions.csv ne mentionne, et les indicateurs observés que ne mentionne ni décision ni évaluation.',
      bad: 'une inspection terminée en septembre, dans aucune décision',
      good: 'la même, citée dans la décision D1',
    },
  },
  shown: { subject: 'evaluation', id: 'E8', name: 'Police inspection' },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': evaluations,
      'decisions.csv': [head, 'D1,2025-10-01,Move a unit to Beni,P3'],
    },
    raised: ['evaluations.csv:2:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': evaluations,
      'decisions.csv': [head, 'D1,2025-10-01,Move a unit to Beni,P3|E8'],
    },
  },
});
