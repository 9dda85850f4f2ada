import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
];
const evaluations = [
  'id,title,tool,owner,start,end,indicators',
  'E4,Police inspection,inspection,Police Division,2025-12-01,2025-12-19,P3',
  'E9,External audit,audit,OIOS,2025-12-01,2025-12-12,P3',
];

interface Facts {
  readonly evaluations: readonly string[];
  readonly reason: string;
  readonly unknown: readonly string[];
  readonly matched: boolean;
}

export default defineRule<Facts, 'overlap'>({
  code: 'evaluation/accepted-unmatched',
  severity: 'warning',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: ['texts'],
  *check({ acceptedUnmatched }) {
    for (const { entry, matched, unknown } of acceptedUnmatched) {
      const { evaluations: ids, reason, file, line, column } = entry;
      const at = { file, line, column, field: 'accepted', value: ids.join(', ') };
      yield { at, facts: { evaluations: ids, reason, unknown, matched }, evaluations: ids };
    }
  },
  words: {
    en: {
      summary: 'an accepted overlap that no longer exists, or names an unknown id',
      message: ({ evaluations: ids, reason, unknown }, say) =>
        unknown.length > 0
          ? `The accepted overlap of ${say.list(ids)} (${reason}) names ${say.list(unknown)}, which ${unknown.length > 1 ? 'are' : 'is'} no evaluation.`
          : `The accepted overlap of ${say.list(ids)} (${reason}) matches nothing: they neither overlap nor repeat each other.`,
      hint: 'Correct the ids under accepted in cpas.json, or delete the entry.',
      explanation:
        'An acceptance that is left behind when plans change would silently cover the next overlap of the same evaluations. It is judged over all evaluations, whatever the window.',
      bad: 'accepted: E4 and E7; there is no E7',
      good: 'accepted: E4 and E9, which overlap',
    },
    fr: {
      summary: 'un chevauchement accepté qui n’existe plus, ou qui cite un identifiant inconnu',
      message: ({ evaluations: ids, reason, unknown }, say) =>
        unknown.length > 0
          ? `Le chevauchement accepté entre ${say.list(ids)} (${reason}) cite ${say.list(unknown)}, qui ${unknown.length > 1 ? 'ne sont pas des évaluations' : 'n’est pas une évaluation'}.`
          : `Le chevauchement accepté entre ${say.list(ids)} (${reason}) ne correspond à rien : ces évaluations ne se chevauchent ni ne se répètent.`,
      hint: 'Corrigez les identifiants sous "accepted" dans cpas.json, ou supprimez l’entrée.',
      explanation:
        'Une acceptation oubliée quand les plans changent couvrirait en silence le prochain chevauchement des mêmes évaluations. Elle est jugée sur toutes les évaluations, quelles que soient les dates demandées.',
      bad: 'accepté : E4 et E7 ; il n’y a pas de E7',
      good: 'accepté : E4 et E9, qui se chevauchent',
    },
  },
  shown: { evaluations: ['E4', 'E7'], reason: 'external audit', unknown: ['E7'], matched: false },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': evaluations,
      'cpas.json': [
        '{',
        '  "accepted": [',
        '    { "evaluations": ["E4", "E7"], "reason": "external audit" }',
        '  ]',
        '}',
      ],
    },
    raised: ['cpas.json:3:5'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': evaluations,
      'cpas.json': [
        '{',
        '  "accepted": [',
        '    { "evaluations": ["E4", "E9"], "reason": "external audit" }',
        '  ]',
        '}',
      ],
    },
  },
});
