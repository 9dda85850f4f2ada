import type { CollectedFaults } from '../../model/fault.ts';
import type { FileRead } from '../../model/file-read.ts';
import { diagnose, severityIn, summary, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';
import { firstOfEach } from './first-of-each.ts';

/** What a validation is made from. */
interface Checked extends Pick<Documents['validation'], 'figures'> {
  readonly files: readonly FileRead[];
  readonly faults: CollectedFaults;
  readonly wording: Wording;
  /** how many diagnostics of one code stand in detail (`--max-diagnostics`); the summary counts all of them */
  readonly most: number;
}

/** `cpas.validation/1`: what reading and checking found. @see spec 5, "JSON" */
export function validationDocumentOf(
  head: Head,
  { files, faults, figures, wording, most }: Checked,
): Documents['validation'] {
  // `rules` in cpas.json sets the severity of a whole code: which of a code come first is the same
  const unset = { rules: {} };
  // cut before words are made: the thousandth of a kind costs nothing
  const kept = firstOfEach(faults.faults, most, (fault) => ({ code: fault.code, severity: severityIn(fault, unset) }));
  return {
    schema: 'cpas.validation/1',
    ...head,
    files: [...files],
    summary: summary(faults, wording),
    figures,
    baseline: null,
    diagnostics: diagnose(kept, wording).map(
      ({ component: _, evaluations: __, indicators: ___, ...diagnostic }) => diagnostic,
    ),
  };
}
