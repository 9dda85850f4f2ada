import type { CollectedFaults } from '../../model/fault.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { RuleCode } from '../../rules/list.ts';
import type { Folder } from './source.ts';

const unrecognised: RuleCode = 'file/unrecognised';

type KindMissing = Extract<Problem, { problem: 'kindMissing' }>;

/** That a folder has no file of a kind, and which other file would fit by its header. */
export function kindMissing(folder: Folder, { faults }: CollectedFaults, kind: KindMissing['kind']): KindMissing {
  const fit = faults.find(({ code, facts }) => code === unrecognised && facts['kind'] === kind);
  return { problem: 'kindMissing', kind, path: folder.shown(`${kind}.csv`), fits: fit?.at.file ?? null };
}
