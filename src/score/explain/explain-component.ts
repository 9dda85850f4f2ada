import type { Explanation, Step } from '../../model/explanation.ts';
import { type Level, levelNames } from '../../model/framework.ts';
import { period, preceding } from '../../model/period.ts';
import type { Chain } from '../../model/scores.ts';
import type { ComponentMember } from '../assessed-indicator.ts';
import type { CombinedScore } from '../combined-score.ts';
import type { IndicatorPart } from '../level-scores.ts';
import type { ScoreRequest } from '../score-request.ts';
import type { ScoredGroup } from '../scored-group.ts';
import { combinedStep } from './combined-step.ts';
import { indicatorParts } from './explained-parts.ts';
import { leversOf } from './levers.ts';
import { coverageStep, evidenceSteps, trendSteps } from './shared-steps.ts';

/** A component's score, or that of a group scored as one. @see spec 3, "From indicators to components" */
export function explainComponent(
  group: ScoredGroup,
  kind: 'component' | 'group',
  id: string,
  { request, chains }: { readonly request: ScoreRequest; readonly chains: readonly Chain[] },
): Explanation {
  const { now, members, trend, evidence } = group;
  const ids = new Set(members.map(({ assessed }) => assessed.indicator.id));
  const { method, yearStart } = request.settings;
  const { label } = period(preceding(request.period), yearStart);
  return {
    subject: { kind, id, name: null, evidence: evidence.grade },
    score: now.score,
    steps: [
      ...levelNames.flatMap((name): Step[] => {
        const combined = now.levels[name];
        return combined === null ? [] : [levelStep(name, combined, request)];
      }),
      // one of outcome and impact is enough
      { what: 'results', ...combinedStep(now.results, levelName) },
      { what: 'score', ...scoreOf(now) },
      ...gapSteps(group),
      coverageStep(now.whole),
      ...trendSteps(trend, now.score, label),
      ...evidenceSteps(evidence, now.score),
    ],
    rows: [],
    levers: leversOf({ kind: 'component', subject: group }, now.score, method),
    chains: chains.filter(({ indicator }) => ids.has(indicator)),
  };
}

/** One level of a component, or of the mission. */
export function explainLevel(
  {
    combined,
    name,
    members,
  }: { name: Level; combined: CombinedScore<IndicatorPart<ComponentMember>>; members: readonly ComponentMember[] },
  kind: 'level' | 'group',
  id: string,
  request: ScoreRequest,
): Explanation {
  return {
    subject: { kind, id, name: null },
    score: combined.score,
    steps: [levelStep(name, combined, request), coverageStep(combined)],
    rows: [],
    levers: leversOf({ kind: 'level', level: name, members }, combined.score, request.settings.method),
  };
}

/** A level from its indicators, each with its value, target and rows. */
function levelStep(
  what: Level,
  combined: CombinedScore<IndicatorPart<ComponentMember>>,
  { summaries }: ScoreRequest,
): Step {
  return {
    what,
    ...combinedStep(combined),
    parts: indicatorParts(combined.parts, summaries),
  };
}

/** The score of a component from its levels; none without a results score: activity is never passed off as result. */
export function scoreOf({ whole, resultsScore, status, score }: ScoredGroup['now']): Omit<Step, 'what'> {
  if (score === null && resultsScore === null) {
    const why = status === 'no-results' ? 'nothing-weighs' : 'no-results-score';
    return { formula: '', figures: {}, result: null, why };
  }
  return combinedStep(whole, levelName);
}

const levelName = ({ level }: { level: Level }): string => level;

function gapSteps({ now: { levels, resultsScore, gap } }: ScoredGroup): Step[] {
  if (gap === null) return [];
  const figures = { output: levels.output?.score ?? null, results: resultsScore };
  return [{ what: 'gap', formula: 'output − results', figures, result: gap }];
}
