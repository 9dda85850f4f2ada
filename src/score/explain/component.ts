import type { Explanation, Step } from '../../model/explanation.ts';
import { type Level, levelNames } from '../../model/framework.ts';
import { period, preceding } from '../../model/period.ts';
import type { Chain } from '../../model/scores.ts';
import type { Ask } from '../ask.ts';
import type { Combined } from '../combined.ts';
import type { IndicatorPart } from '../component.ts';
import type { Held, Subject } from '../subject.ts';
import { combinedStep } from './combined-step.ts';
import { levers } from './levers.ts';
import { indicatorParts } from './parts.ts';
import { coverageStep, evidenceSteps, trendSteps } from './shared-steps.ts';

/** A component's score, or that of a group scored as one. @see spec 3, "From indicators to components" */
export function explainComponent(
  of: Subject,
  kind: 'component' | 'group',
  id: string,
  { ask, chains }: { readonly ask: Ask; readonly chains: readonly Chain[] },
): Explanation {
  const { now, held, trend, evidence } = of;
  const ids = new Set(held.map(({ figure }) => figure.indicator.id));
  const { method, yearStart } = ask.settings;
  const { label } = period(preceding(ask.period), yearStart);
  return {
    subject: { kind, id, name: null, evidence: evidence.grade },
    score: now.score,
    steps: [
      ...levelNames.flatMap((name): Step[] => {
        const made = now.levels[name];
        return made === null ? [] : [levelStep(name, made, ask)];
      }),
      // one of outcome and impact is enough
      { what: 'results', ...combinedStep(now.results, method.missing, 0, levelName) },
      { what: 'score', ...scoreOf(now, ask) },
      ...gapSteps(of),
      coverageStep(now.whole),
      ...trendSteps(trend, now.score, label),
      ...evidenceSteps(evidence, now.score),
    ],
    rows: [],
    levers: levers({ kind: 'component', subject: of }, now.score, method),
    chains: chains.filter(({ indicator }) => ids.has(indicator)),
  };
}

/** One level of a component, or of the mission. */
export function explainLevel(
  { made, name, held }: { name: Level; made: Combined<IndicatorPart<Held>>; held: readonly Held[] },
  kind: 'level' | 'group',
  id: string,
  ask: Ask,
): Explanation {
  return {
    subject: { kind, id, name: null },
    score: made.score,
    steps: [levelStep(name, made, ask), coverageStep(made)],
    rows: [],
    levers: levers({ kind: 'level', level: name, held }, made.score, ask.settings.method),
  };
}

/** A level from its indicators, each with its value, target and rows. */
function levelStep(what: Level, made: Combined<IndicatorPart<Held>>, { settings, summaries }: Ask): Step {
  const { missing, coverage } = settings.method;
  return {
    what,
    ...combinedStep(made, missing, coverage),
    parts: indicatorParts(made.parts, summaries),
  };
}

/** The score of a component from its levels; none without a results score: activity is never passed off as result. */
export function scoreOf({ whole, resultsScore, status, score }: Subject['now'], { settings }: Ask): Omit<Step, 'what'> {
  const { missing, coverage } = settings.method;
  if (score === null && resultsScore === null) {
    const why = status === 'no-results' ? 'nothing-weighs' : 'no-results-score';
    return { formula: '', figures: {}, result: null, why };
  }
  return combinedStep(whole, missing, coverage, levelName);
}

const levelName = ({ level }: { level: Level }): string => level;

function gapSteps({ now: { levels, resultsScore, gap } }: Subject): Step[] {
  if (gap === null) return [];
  const figures = { output: levels.output?.score ?? null, results: resultsScore };
  return [{ what: 'gap', formula: 'output − results', figures, result: gap }];
}
