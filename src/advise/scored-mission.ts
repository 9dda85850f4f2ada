import type { Finding } from '../model/diagnostic.ts';
import type { Level } from '../model/framework.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Chain, ComponentScore, GroupScore } from '../model/scores.ts';

/** The scores of one mission, or of groups in it, and what was found in them: the part of `cpas.scores/1` that ranking looks at. */
export interface ScoredMission {
  readonly components: readonly ComponentScore[];
  readonly chains: readonly Chain[];
  readonly method: { readonly levels: Readonly<Record<Level, number>> };
  readonly findings: readonly Finding[];
  readonly groups?: readonly GroupScore[] | undefined;
  readonly by?: Grouping | undefined;
}
