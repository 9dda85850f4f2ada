import { type Level, levelNames } from '../model/framework.ts';
import type { Chain } from '../model/scores.ts';
import type { Ask } from './ask.ts';
import { chains } from './chains.ts';
import type { Combined } from './combined.ts';
import { type IndicatorPart, levelOf } from './component.ts';
import { components, groups } from './groups.ts';
import { allKnown } from './known.ts';
import { type Overall, overall } from './overall.ts';
import { type Held, heldIn, type Known, type Subject } from './subject.ts';

/** A place as a small assessment of its own. */
export interface PlaceAssessment {
  readonly components: readonly Subject[];
  readonly overall: Overall;
}

/** A place whose assessment is made when it is asked for: of tens of thousands not all have room at once. */
export interface AssessedPlace {
  readonly name: string;
  readonly assess: () => PlaceAssessment;
}

/** All indicators of a level. */
interface LevelGroup {
  readonly name: Level;
  readonly made: Combined<IndicatorPart<Held>>;
}

/** Every score with all that it is made of: what `score` publishes and `explain` shows. */
export interface Assessment {
  readonly ask: Ask;
  readonly known: readonly Known[];
  readonly components: readonly Subject[];
  readonly overall: Overall;
  readonly chains: readonly Chain[];
  readonly groups: readonly Subject[] | null;
  readonly places: readonly AssessedPlace[] | null;
  readonly levels: readonly LevelGroup[] | null;
}

/** Scores once; nothing is worked out a second time, and nothing in another way. @see spec 3 */
export function assessment(ask: Ask): Assessment {
  const { by, settings, summaries } = ask;
  const { method } = settings;
  const { quality } = summaries;
  const { mission, places } = allKnown(ask);
  const made = components(mission, method, quality);
  return {
    ask,
    known: mission,
    components: made,
    overall: overall(made, method, quality),
    chains: chains(
      mission.map(({ figure }) => figure),
      method,
    ),
    groups: by === 'org-unit' || by === 'objective' || by === 'theme' ? groups(mission, by, method, quality) : null,
    places: by === 'location' ? places.map(({ name, known }) => ({ name, assess: () => place(known(), ask) })) : null,
    levels: by === 'level' ? levelGroups(mission, ask) : null,
  };
}

function place(known: readonly Known[], { settings, summaries }: Ask): PlaceAssessment {
  const made = components(known, settings.method, summaries.quality);
  return { components: made, overall: overall(made, settings.method, summaries.quality) };
}

function levelGroups(known: readonly Known[], { settings }: Ask): LevelGroup[] {
  const held = known.map((one) => heldIn(one, one.figure.indicator.weight));
  return levelNames.flatMap((name) => {
    const made = levelOf(name, held, settings.method);
    return made === null ? [] : [{ name, made }];
  });
}
