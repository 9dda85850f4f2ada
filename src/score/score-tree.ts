import { type Level, levelNames } from '../model/framework.ts';
import type { Chain } from '../model/scores.ts';
import { type AssessedIndicator, type ComponentMember, memberOf } from './assessed-indicator.ts';
import { assessedIndicators } from './assessed-indicators.ts';
import type { CombinedScore } from './combined-score.ts';
import { componentGroups, groupsBy } from './groups.ts';
import { combinedLevel, type IndicatorPart } from './level-scores.ts';
import { type OverallFigures, overallFigures } from './overall.ts';
import { resultsChains } from './results-chains.ts';
import type { ScoreRequest } from './score-request.ts';
import type { ScoredGroup } from './scored-group.ts';

/** A place as a small assessment of its own. */
export interface PlaceAssessment {
  readonly components: readonly ScoredGroup[];
  readonly overall: OverallFigures;
}

/** A place whose assessment is made when it is asked for: of tens of thousands not all have room at once. */
export interface AssessedPlace {
  readonly name: string;
  readonly assess: () => PlaceAssessment;
}

/** All indicators of a level. */
interface LevelGroup {
  readonly name: Level;
  readonly combined: CombinedScore<IndicatorPart<ComponentMember>>;
}

/** Every score with all that it is made of: what `score` publishes and `explain` shows. */
export interface ScoreTree {
  readonly request: ScoreRequest;
  readonly indicators: readonly AssessedIndicator[];
  readonly components: readonly ScoredGroup[];
  readonly overall: OverallFigures;
  readonly chains: readonly Chain[];
  readonly groups: readonly ScoredGroup[] | null;
  readonly places: readonly AssessedPlace[] | null;
  readonly levels: readonly LevelGroup[] | null;
}

/** Scores once; nothing is worked out a second time, and nothing in another way. @see spec 3 */
export function scoreTree(request: ScoreRequest): ScoreTree {
  const { by, settings, summaries } = request;
  const { method } = settings;
  const { quality } = summaries;
  const { mission, places } = assessedIndicators(request);
  const components = componentGroups(mission, method, quality);
  return {
    request: request,
    indicators: mission,
    components,
    overall: overallFigures(components, method, quality),
    chains: resultsChains(mission, method),
    groups: by === 'org-unit' || by === 'objective' || by === 'theme' ? groupsBy(mission, by, method, quality) : null,
    places:
      by === 'location' ? places.map(({ name, assess }) => ({ name, assess: () => place(assess(), request) })) : null,
    levels: by === 'level' ? levelGroups(mission, request) : null,
  };
}

function place(indicators: readonly AssessedIndicator[], { settings, summaries }: ScoreRequest): PlaceAssessment {
  const components = componentGroups(indicators, settings.method, summaries.quality);
  return { components, overall: overallFigures(components, settings.method, summaries.quality) };
}

function levelGroups(indicators: readonly AssessedIndicator[], { settings }: ScoreRequest): LevelGroup[] {
  const members = indicators.map((assessed) => memberOf(assessed, assessed.indicator.weight));
  return levelNames.flatMap((name) => {
    const combined = combinedLevel(name, members, settings.method);
    return combined === null ? [] : [{ name, combined }];
  });
}
