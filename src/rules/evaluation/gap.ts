import type { Level } from '../../model/framework.ts';
import type { Lang } from '../../model/lang.ts';
import { place, wholeFile } from '../../model/place.ts';
import { byComponent, componentOf, componentPlace } from '../by-component.ts';
import { de } from '../elide.ts';
import { indicatorAt } from '../level-words.ts';
import { named } from '../named.ts';
import { defineRule, type Raised, type Stages } from '../rule.ts';
import type { Say } from '../say.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
  'P4,People who feel safe at night,Police,impact,percent,40,60',
];
const head = 'id,title,tool,owner,start,end,indicators';

interface Facts {
  readonly subject: 'component' | 'indicator' | 'location';
  /** of an indicator */
  readonly id: string | null;
  /** the component's, the indicator's or the place's name */
  readonly name: string;
  /** of a component its indicators' ids */
  readonly ids: readonly string[];
  /** of an indicator */
  readonly level: Level | null;
  readonly component: string | null;
}

export default defineRule<Facts, 'overlap'>({
  code: 'evaluation/gap',
  severity: 'info',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  *check(context) {
    yield* components(context);
    yield* indicatorsOf(context);
    for (const name of context.overlap.gaps.locations) {
      const facts = { subject: 'location', id: null, name, ids: [], level: null, component: null } as const;
      yield { at: wholeFile(context.framework.evaluations?.[0]?.at.file), facts };
    }
  },
  words: {
    en: {
      summary: 'an indicator, component or place that no evaluation covers',
      message: ({ subject, id, name, ids, level, component }, say) => {
        if (subject === 'location') return `No evaluation covers ${name}.`;
        if (subject === 'component') return `No evaluation covers ${name} (${say.some(ids)}).`;
        return `No evaluation covers ${named(id ?? '', name)}${kind(level, component, say)}.`;
      },
      hint: ({ subject }) =>
        subject === 'location'
          ? 'Add the place to an evaluation that passes near it, or note why nobody needs to go.'
          : 'Add it to an evaluation that is planned, or note why nobody needs to look.',
      explanation:
        'What no evaluation covers is known only from the reports of those who do the work. A gap next to a duplication shows where a team could go instead.',
      bad: 'one evaluation of P3; nobody looks at P4',
      good: 'one evaluation of P3 and P4',
    },
    fr: {
      summary: 'un indicateur, une composante ou un lieu qu’aucune évaluation ne couvre',
      message: ({ subject, id, name, ids, level, component }, say) => {
        if (subject === 'location') return `Aucune évaluation ne couvre ${name}.`;
        if (subject === 'component') return `Aucune évaluation ne couvre ${name} (${say.some(ids)}).`;
        return `Aucune évaluation ne couvre ${named(id ?? '', name)}${kind(level, component, say)}.`;
      },
      hint: ({ subject }) =>
        subject === 'location'
          ? 'Ajoutez ce lieu à une évaluation qui passe à proximité, ou notez pourquoi nul n’a besoin d’y aller.'
          : `Ajoutez-${subject === 'component' ? 'la' : 'le'} à une évaluation prévue, ou notez pourquoi ce n’est pas nécessaire.`,
      explanation:
        'Ce qu’aucune évaluation ne couvre n’est connu que par les rapports de ceux qui font le travail. Une lacune à côté d’un double emploi montre où une équipe pourrait aller.',
      bad: 'une évaluation de P3 ; personne n’examine P4',
      good: 'une évaluation de P3 et P4',
    },
  },
  shown: {
    subject: 'indicator',
    id: 'P4',
    name: 'People who feel safe at night',
    ids: [],
    level: 'impact',
    component: 'Police',
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3'],
    },
    raised: ['indicators.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3|P4'],
    },
  },
});

function kind(level: Level | null, component: string | null, say: Say): string {
  if (level === null) return '';
  const whose = component === null ? '' : ` ${ofComponent[say.lang](component)}`;
  return `, ${indicatorAt(level, say)}${whose}`;
}

const ofComponent: Readonly<Record<Lang, (component: string) => string>> = { en: (name) => `of ${name}`, fr: de };

function* components({ framework, overlap }: Stages['overlap']): Generator<Raised<Facts>> {
  const rows = byComponent(framework);
  for (const component of overlap.gaps.components) {
    const rowsOfComponent = rows.get(component) ?? [];
    const ids = rowsOfComponent.map(({ id }) => id);
    const facts: Facts = { subject: 'component', id: null, name: component, ids, level: null, component };
    yield { at: componentPlace(rowsOfComponent), facts, component, indicators: ids };
  }
}

function* indicatorsOf({ framework, overlap }: Stages['overlap']): Generator<Raised<Facts>> {
  const { gaps } = overlap;
  const rows = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
  const components = new Set(gaps.components);
  for (const indicator of gaps.indicators.flatMap((id) => rows.get(id) ?? [])) {
    // one gap, one finding: that of the component says it all
    if (indicator.components.every(({ name }) => components.has(name))) continue;
    const { id, name, level } = indicator;
    const component = componentOf(indicator);
    const facts: Facts = { subject: 'indicator', id, name, ids: [], level, component };
    yield { at: place(indicator), facts, component, indicators: [id] };
  }
}
