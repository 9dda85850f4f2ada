import { isResult, type Level } from '../../model/framework.ts';
import { place } from '../../model/place.ts';
import type { ComponentScore, IndicatorScore, Scores, Status, Working } from '../../model/scores.ts';
import type { Method } from '../../model/settings.ts';
import { atLeast } from '../../model/threshold.ts';
import { byComponent, componentPlace } from '../by-component.ts';
import { de } from '../elide.ts';
import { levelIn } from '../level-words.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

const head = 'id,name,component,level,measure,baseline,target';

interface Facts {
  readonly component: string;
  /** `null`: the component itself */
  readonly level: Level | null;
  /**
   * `nothing`: no result of the component, or nothing of the level, has a score; `results`: too few of them;
   * `weightless`: the settings give the levels of its results no weight
   */
  readonly known: 'nothing' | 'results' | 'part' | 'weightless';
  readonly coverage: number;
  readonly needed: number;
  readonly indicators: number;
  readonly noValue: readonly string[];
  readonly noGoal: readonly string[];
  /** whose value, goals or attainment are beyond what a number can be */
  readonly tooLarge: readonly string[];
  /** of `weightless` only: its results */
  readonly noWeight: readonly string[];
}

export default defineRule<Facts, 'scores'>({
  code: 'data/insufficient',
  severity: 'warning',
  on: 'scores',
  concerns: 'component',
  finding: 'unknown',
  quotes: ['figures'],
  *check({ framework, settings: { method }, scores }) {
    const rows = byComponent(framework);
    const byId = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
    for (const score of scores.components) {
      const { component } = score;
      const indicators = rows.get(component) ?? [];
      for (const gap of gapsOf(score, method, scores.workings)) {
        const ids = [...gap.noValue, ...gap.noGoal, ...gap.tooLarge, ...gap.noWeight];
        const [first, ...others] = ids.flatMap((id) => byId.get(id) ?? []);
        yield {
          at: first === undefined ? componentPlace(indicators) : place(first),
          facts: gap,
          related: others.map(({ at: { file, line } }) => ({ file, line })),
          component,
          indicators: ids,
          subject: gap.level === null ? [component] : [component, gap.level],
        };
      }
    }
  },
  words: {
    en: {
      summary: 'too little is known of a level or component for a score',
      message: (facts, say) => {
        const { component, level, known, coverage, noWeight } = facts;
        const subject = level === null ? component : `The ${levelIn(level, say)} of ${component}`;
        if (known === 'weightless') {
          return `${subject} has no score, for levels in cpas.json gives its results (${say.some(noWeight)}) no weight.`;
        }
        const why =
          known === 'part'
            ? `only ${say.percent(coverage)} of it is known`
            : `${known === 'nothing' ? 'nothing' : 'too little'} is known of ${level === null ? 'its results' : 'it'}`;
        return `${subject} has no score, for ${why}: ${lackingEn(facts, say)}.`;
      },
      hint: ({ known, needed, noValue, noGoal }, say) =>
        known === 'weightless'
          ? 'Give the level of its results, outcome or impact, a weight under levels; without results there is no score.'
          : noValue.length > 0
            ? `Enter the missing values, or ask who holds them; a score needs ${say.percent(needed)} of the weight.`
            : noGoal.length > 0
              ? `Fill baseline and target of those indicators; a score needs ${say.percent(needed)} of the weight.`
              : `Correct their figures, or write them in a larger unit; a score needs ${say.percent(needed)} of the weight.`,
      explanation:
        'What has less than the coverage (60 % unless cpas.json says otherwise) of its weight scored has no score: a mean of the few indicators that happen to be reported would pass for the whole.',
      bad: 'Human Rights: its output has a value, its only outcome has none',
      good: 'Human Rights: both have a value',
    },
    fr: {
      summary: 'on sait trop peu d’un niveau ou d’une composante pour lui donner un score',
      message: (facts, say) => {
        const { component, level, known, coverage, noWeight } = facts;
        const subject = level === null ? component : `Le ${levelIn(level, say)} ${de(component)}`;
        if (known === 'weightless') {
          return `${subject} n’a pas de score, car "levels" dans cpas.json ne donne aucun poids à ses résultats (${say.some(noWeight)}).`;
        }
        const why = {
          part: `on n’en connaît que ${say.percent(coverage)}`,
          nothing: level === null ? 'on ne sait rien de ses résultats' : 'on n’en sait rien',
          results: 'on sait trop peu de ses résultats',
        };
        return `${subject} n’a pas de score, car ${why[known]} : ${lackingFr(facts, say)}.`;
      },
      hint: ({ known, needed, noValue, noGoal }, say) =>
        known === 'weightless'
          ? 'Donnez sous "levels" un poids au niveau de ses résultats, effet ou impact ; sans résultats, il n’y a pas de score.'
          : noValue.length > 0
            ? `Saisissez les valeurs manquantes, ou cherchez qui les détient ; un score exige ${say.percent(needed)} du poids.`
            : noGoal.length > 0
              ? `Donnez à ces indicateurs une valeur de référence et une cible ; un score exige ${say.percent(needed)} du poids.`
              : `Corrigez leurs chiffres, ou écrivez-les dans une unité plus grande ; un score exige ${say.percent(needed)} du poids.`,
      explanation:
        'Ce dont le poids connu reste sous le seuil de couverture (60 %, sauf réglage contraire dans cpas.json) n’a pas de score : la moyenne des quelques indicateurs renseignés passerait pour le tout.',
      bad: 'Human Rights : le produit a une valeur, le seul effet n’en a pas',
      good: 'Human Rights : les deux ont une valeur',
    },
  },
  shown: {
    component: 'Human Rights',
    level: null,
    known: 'nothing',
    coverage: 1 / 3,
    needed: 0.6,
    indicators: 2,
    noValue: ['H2'],
    noGoal: [],
    tooLarge: [],
    noWeight: [],
  },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'H1,Cases monitored,Human Rights,output,count,0,40',
        'H2,Trust in the courts,Human Rights,outcome,percent,20,60',
      ],
      'observations.csv': ['indicator,period,value', 'H1,2025,32'],
    },
    raised: ['indicators.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'H1,Cases monitored,Human Rights,output,count,0,40',
        'H2,Trust in the courts,Human Rights,outcome,percent,20,60',
      ],
      'observations.csv': ['indicator,period,value', 'H1,2025,32', 'H2,2025,44'],
    },
  },
});

const levels = ['output', 'outcome', 'impact', 'input'] as const;

/** What of a component has no score for want of data: the component once, with all its levels; or else each such level. */
function* gapsOf(score: ComponentScore, method: Method, workings: Scores['workings']): Generator<Facts> {
  const { component } = score;
  const whole = score.status === 'insufficient-data';
  const counted = score.indicators.filter(({ level }) => method.levels[level] > 0);
  const results = counted.filter(isResult);
  // under `zero` the coverage rule is not applied; under `strict` any gap is one too many
  const needed = method.missing === 'strict' ? 1 : method.coverage;
  if (whole && results.length === 0) {
    const noWeight = score.indicators.filter(isResult).map(({ id }) => id);
    const sums = { indicators: noWeight.length, noValue: [], noGoal: [], tooLarge: [], noWeight };
    yield { ...sums, component, level: null, known: 'weightless', coverage: score.coverage, needed };
  }
  if (method.missing === 'zero') return;
  if (whole && results.length > 0) {
    const nothing = results.every((each) => each.score === null);
    const known = nothing ? 'nothing' : score.resultsScore === null ? 'results' : 'part';
    yield { ...lacking(counted, workings), component, level: null, known, coverage: score.coverage, needed };
  }
  for (const level of levels) {
    const levelScore = score.levels[level];
    if (levelScore === null || levelScore.score !== null || atLeast(levelScore.coverage, needed)) continue;
    if (whole && method.levels[level] > 0) continue;
    const indicators = score.indicators.filter((each) => each.level === level);
    const known = levelScore.coverage === 0 ? 'nothing' : 'part';
    yield { ...lacking(indicators, workings), component, level, known, coverage: levelScore.coverage, needed };
  }
}

function lacking(indicators: readonly IndicatorScore[], workings: Scores['workings']) {
  const isLarge = ({ id, status }: IndicatorScore): boolean => {
    const working = Object.hasOwn(workings, id) ? workings[id] : undefined;
    return working !== undefined && isTooLarge(status, working);
  };
  const idsOf = (status: Status): string[] =>
    indicators.filter((each) => each.status === status && !isLarge(each)).map(({ id }) => id);
  return {
    noWeight: [],
    indicators: indicators.length,
    noValue: idsOf('no-data'),
    noGoal: idsOf('not-assessable'),
    tooLarge: indicators.filter(isLarge).map(({ id }) => id),
  };
}

/** Whether all is on file, and what comes of it is beyond what a number can be. */
function isTooLarge(status: Status, { indicator, used, baseline, target, tolerance }: Working): boolean {
  if (status === 'no-data') return used.length > 0;
  if (status !== 'not-assessable') return false;
  const sides = indicator.direction === 'maintain' ? [target, tolerance] : [baseline, target];
  if (sides.some(({ at }) => at.length === 0)) return false;
  if (sides.some(({ value }) => value === null)) return true;
  return indicator.direction === 'maintain' || (indicator.transform === 'none' && baseline.value !== target.value);
}

function lackingEn({ indicators, noValue, noGoal, tooLarge }: Facts, say: Say): string {
  const lacks = (ids: readonly string[], what: string) =>
    ids.length === 0
      ? []
      : [`${say.plural(ids.length, { one: '# lacks', other: '# lack' })} ${what} (${say.some(ids)})`];
  const large =
    tooLarge.length === 0
      ? []
      : [
          `${say.plural(tooLarge.length, { one: '# has', other: '# have' })} figures too large for a number (${say.some(tooLarge)})`,
        ];
  const whose = say.plural(indicators, { one: 'of its one indicator', other: 'of its # indicators' });
  return `${whose} ${say.list([...lacks(noValue, 'a value'), ...lacks(noGoal, 'a goal'), ...large])}`;
}

function lackingFr({ indicators, noValue, noGoal, tooLarge }: Facts, say: Say): string {
  const lacks = (ids: readonly string[], what: string) =>
    ids.length === 0
      ? []
      : [
          `${say.plural(ids.length, { one: indicators === 1 ? 'n’a pas' : '# n’a pas', other: '# n’ont pas' })} ${what} (${say.some(ids)})`,
        ];
  const large =
    tooLarge.length === 0
      ? []
      : [
          `${say.plural(tooLarge.length, { one: indicators === 1 ? 'a' : '# a', other: '# ont' })} des chiffres trop grands pour un nombre (${say.some(tooLarge)})`,
        ];
  const share = indicators === 1 ? 'son seul indicateur' : `sur ses ${say.number(indicators)} indicateurs,`;
  return `${share} ${say.list([...lacks(noValue, 'de valeur'), ...lacks(noGoal, 'd’objectif'), ...large])}`;
}
