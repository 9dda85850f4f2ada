import { fold } from '../../model/fold.ts';
import { nearestAmong } from '../../model/nearest.ts';
import { place } from '../../model/place.ts';
import { que } from '../elide.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M3,Attacks on civilians,Military,outcome,count,120,60',
];
const observations = ['indicator,period,value,location', 'M3,2025,30,Goma', 'M3,2025,24,Beni'];
const head = 'id,title,tool,owner,start,end,indicators,locations';

interface Facts {
  readonly id: string;
  readonly place: string;
  readonly nearest: string | null;
}

export default defineRule<Facts, 'summaries'>({
  code: 'evaluation/unknown-place',
  severity: 'warning',
  on: 'summaries',
  concerns: 'evaluation',
  finding: null,
  quotes: ['texts'],
  *check({ framework, settings, summaries, leftOut }) {
    const observed = summaries.places.filter((name) => name !== '');
    if (observed.length === 0) return;
    const known = new Set([
      ...observed,
      // rows that were left out name places all the same
      ...leftOut.places,
      ...Object.entries(settings.places).flatMap(([name, places]) => [name, ...places]),
    ]);
    const spellings = new Set([...known].map(fold));
    const nearest = nearestAmong(known);
    for (const evaluation of framework.evaluations ?? []) {
      for (const name of new Set(evaluation.locations)) {
        // one that differs only in its spelling is told by name/variant
        if (known.has(name) || spellings.has(fold(name))) continue;
        const facts = { id: evaluation.id, place: name, nearest: nearest(name) };
        yield { at: place(evaluation, 'locations'), facts, evaluations: [evaluation.id] };
      }
    }
  },
  words: {
    en: {
      summary: 'an evaluation in a place that no observation names',
      message: ({ id, place, nearest }, say) =>
        `${id} is to look at ${say.quote(place)}, a place that no observation names${nearest === null ? '' : `; nearest: ${nearest}`}.`,
      hint: ({ place, nearest }) =>
        nearest === null
          ? `Write the place as observations do, or say in places of cpas.json what ${place} stands for.`
          : `Write ${nearest}, or say in places of cpas.json what ${place} stands for.`,
      explanation:
        'Two evaluations of one place that is spelled in two ways are never found to overlap, and a region overlaps nothing in it unless places says of what it consists.',
      bad: 'observations in Goma and Beni, an evaluation in North Kivu',
      good: 'the same, with "North Kivu": ["Goma", "Beni"] under places',
    },
    fr: {
      summary: 'une évaluation dans un lieu qu’aucune observation ne mentionne',
      message: ({ id, place, nearest }, say) =>
        `${id} doit examiner ${say.quote(place)}, lieu qu’aucune observation ne mentionne${nearest === null ? '' : ` ; nom le plus proche : ${nearest}`}.`,
      hint: ({ place, nearest }) =>
        nearest === null
          ? `Écrivez le lieu comme dans les observations, ou dites dans places de cpas.json ce ${que(place)} recouvre.`
          : `Écrivez ${nearest}, ou dites sous "places" dans cpas.json ce ${que(place)} recouvre.`,
      explanation:
        'Deux évaluations d’un même lieu écrit de deux façons ne sont jamais reconnues comme se chevauchant, et une région ne chevauche rien de ce qu’elle contient tant que "places" ne dit pas de quoi elle se compose.',
      bad: 'des observations à Goma et Beni, une évaluation au Nord-Kivu',
      good: 'les mêmes, avec "North Kivu": ["Goma", "Beni"] sous "places"',
    },
  },
  shown: { id: 'E1', place: 'North Kivu', nearest: null },
  bad: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observations,
      'evaluations.csv': [head, 'E1,Mid-year review,CPAS,Strategic Planning,2025-12-01,2026-01-31,M3,North Kivu'],
    },
    raised: ['evaluations.csv:2:69'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'observations.csv': observations,
      'evaluations.csv': [head, 'E1,Mid-year review,CPAS,Strategic Planning,2025-12-01,2026-01-31,M3,North Kivu'],
      'cpas.json': ['{ "places": { "North Kivu": ["Goma", "Beni"] } }'],
    },
  },
});
