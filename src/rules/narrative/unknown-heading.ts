import { fold } from '../../model/fold.ts';
import { wholeHeadings } from '../../model/narrative.ts';
import { nearestAmong } from '../../model/nearest.ts';
import { linePlace } from '../../model/place.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P1,Cases closed within 90 days,Police,outcome,percent,30,60',
];

export default defineRule<{ readonly heading: string; readonly near: string | null }, 'framework'>({
  code: 'narrative/unknown-heading',
  severity: 'warning',
  on: 'framework',
  concerns: 'file',
  finding: null,
  quotes: ['texts'],
  *check({ framework, settings }) {
    const { indicators, leftOut = [], narrative } = framework;
    // a row that was left out may name any component, or is known to name some
    if (leftOut.some((row) => row.components === null)) return;
    const components = [
      ...indicators.flatMap((indicator) => indicator.components.map(({ name }) => name)),
      ...leftOut.flatMap((row) => row.components ?? []),
    ];
    const known = new Set([...components, ...wholeHeadings(settings.mission)].map(fold));
    const nearest = nearestAmong(components);
    for (const { file, line, heading } of narrative ?? []) {
      if (known.has(fold(heading))) continue;
      yield {
        at: linePlace(file, line, heading),
        facts: { heading, near: nearest(heading) },
      };
    }
  },
  words: {
    en: {
      summary: 'a heading in narrative.md that names no component',
      message: ({ heading }, say) => `The heading ${say.quote(heading)} names no component.`,
      hint: ({ near }) =>
        near === null
          ? 'Name a component, Overall or the mission; the text below it stands nowhere in the report.'
          : `Write ${near}, if that is meant; the text below it stands nowhere in the report.`,
      explanation:
        'The words under a heading stand in the report beside the figures of the component that it names. Under any other heading they would be read by nobody.',
      bad: 'the heading Polce; the component is Police',
      good: 'the heading Police',
    },
    fr: {
      summary: 'un titre de narrative.md qui ne nomme aucune composante',
      message: ({ heading }, say) => `Le titre ${say.quote(heading)} ne nomme aucune composante.`,
      hint: ({ near }) =>
        near === null
          ? 'Écrivez le nom d’une composante, « Ensemble » ou le nom de la mission ; le texte qui suit ne figure pas dans le rapport.'
          : `Écrivez ${near}, si c’est bien ce qui est voulu ; le texte qui suit ne figure pas dans le rapport.`,
      explanation:
        'Dans le rapport, le texte placé sous un titre accompagne les chiffres de la composante que ce titre nomme. Sous un autre titre, personne ne le lirait.',
      bad: 'le titre Polce ; la composante est Police',
      good: 'le titre Police',
    },
  },
  shown: { heading: 'Polce', near: 'Police' },
  bad: {
    files: { 'indicators.csv': indicators, 'narrative.md': ['# Polce', '', 'More cases are closed than a year ago.'] },
    raised: ['narrative.md:1:1'],
  },
  good: {
    files: { 'indicators.csv': indicators, 'narrative.md': ['# Police', '', 'More cases are closed than a year ago.'] },
  },
});
