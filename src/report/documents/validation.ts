import type { Fault, Found } from '../../model/fault.ts';
import type { FileRead } from '../../model/file-read.ts';
import { diagnose, severityOf, summary, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';
import { firstOfEach } from './first-of-each.ts';

/**
 * `cpas.validation/1`: what reading and checking found.
 *
 * @param most how many diagnostics of one code stand in detail (`--max-diagnostics`); the summary counts all of them
 * @see spec 5, "JSON"
 */
export function validation(
  head: Head,
  files: readonly FileRead[],
  found: Found,
  wording: Wording,
  most = 1000,
): Documents['validation'] {
  // cut before words are made: the thousandth of a kind costs nothing
  const kept = firstOfEach(found.faults, most, (fault) => ({ code: fault.code, severity: own(fault) }));
  return {
    schema: 'cpas.validation/1',
    ...head,
    files: [...files],
    summary: summary(found, wording),
    diagnostics: diagnose(kept, wording).map(({ component: _, evaluations: __, indicators, ...diagnostic }) =>
      indicators.length === 0 ? diagnostic : { ...diagnostic, indicators },
    ),
  };
}

/** Where `rules` in cpas.json sets another, it sets it for the whole code: which of a code comes first is the same. */
const own = ({ code, severity }: Fault) => severity ?? severityOf(code, { rules: {} });
