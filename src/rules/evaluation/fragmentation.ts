import { place, wholeFile } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { evaluationRows } from '../shared-work.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
  'M3,Attacks on civilians,Military,outcome,count,120,60',
];
const head = 'id,title,tool,owner,start,end,component,indicators';
const two = [
  'E1,Mid-year review,CPAS,Strategic Planning,2025-12-01,2026-01-31,Military,',
  'E2,Performance report,RBB,Budget Section,2025-12-15,2026-01-20,,M1',
];

export default defineRule({
  code: 'evaluation/fragmentation',
  severity: 'info',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  *check(context) {
    const rows = evaluationRows(context);
    for (const { component, owners, evaluations, from, to, spans } of context.overlap.fragmentation) {
      const [first, ...others] = evaluations.flatMap((id) => rows.get(id) ?? []);
      yield {
        at: first === undefined ? wholeFile() : place(first),
        facts: { component, owners, evaluations, from, to, spans: spans.length },
        related: others.slice(0, 20).map(({ at: { file, line } }) => ({ file, line })),
        component,
        evaluations,
      };
    }
  },
  words: {
    en: {
      summary: 'three or more owners evaluate the same component on the same day',
      message: ({ component, owners, evaluations, from, to, spans }, say) =>
        `${say.plural(owners.length, { one: '# owner', other: '# owners' })} evaluate ${component} at the same time, ${spans > 1 ? `in ${say.number(spans)} stretches, ` : ''}${from} to ${to}: ${say.some(owners)} (${say.some(evaluations)}).`,
      hint: 'Agree on one calendar and one list of questions for those days.',
      explanation:
        'Fragmentation (GAO-15-49SP): several actors at work in the same field at once, whether or not they ask the same. The component answers each of them, from the same staff.',
      bad: 'Strategic Planning, Budget Section and Force HQ on Military in the same weeks',
      good: 'Strategic Planning and Budget Section alone',
    },
    fr: {
      summary: 'trois responsables ou plus évaluent la même composante le même jour',
      message: ({ component, owners, evaluations, from, to, spans }, say) =>
        `${say.plural(owners.length, { one: '# responsable évalue', other: '# responsables évaluent' })} ${component} en même temps, ${spans > 1 ? `en ${say.number(spans)} périodes entre le ${from} et le ${to}` : `du ${from} au ${to}`} : ${say.some(owners)} (${say.some(evaluations)}).`,
      hint: 'Convenez d’un seul calendrier et d’une seule liste de questions pour ces jours-là.',
      explanation:
        'Fragmentation (GAO-15-49SP) : plusieurs acteurs à l’œuvre en même temps dans le même domaine, qu’ils posent ou non les mêmes questions. La composante répond à chacun, avec le même personnel.',
      bad: 'Strategic Planning, Budget Section et Force HQ sur Military, les mêmes semaines',
      good: 'Strategic Planning et Budget Section seulement',
    },
  },
  shown: {
    component: 'Military',
    owners: ['Budget Section', 'Force HQ', 'Strategic Planning'],
    evaluations: ['E1', 'E2', 'E3'],
    from: '2025-12-20',
    to: '2026-01-10',
    spans: 1,
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [
        head,
        ...two,
        'E3,Force protection review,after-action review,Force HQ,2025-12-20,2026-01-10,,M3',
      ],
    },
    raised: ['evaluations.csv:2:1'],
  },
  good: { files: { 'indicators.csv': indicators, 'evaluations.csv': [head, ...two] } },
});
