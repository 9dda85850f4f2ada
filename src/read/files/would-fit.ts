import type { Found } from '../../model/fault.ts';
import type { Kind } from '../../model/kinds.ts';
import type { RuleCode } from '../../rules/list.ts';

const unrecognised: RuleCode = 'file/unrecognised';

/** Where a file of a kind is missing, a sentence on another whose header would fit it; '' where there is none. */
export function wouldFit({ faults }: Found, kind: Kind): string {
  const fit = faults.find(({ code, facts }) => code === unrecognised && facts['kind'] === kind);
  if (fit === undefined) return '';
  return ` ${fit.at.file} would fit: call it ${kind}.csv, or name it under "files" in cpas.json.`;
}
