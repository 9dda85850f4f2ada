import type { Fault, Found } from '../../model/fault.ts';
import type { FileRead } from '../../model/file-read.ts';
import { diagnose, plain, summary, type Wording } from '../../rules/diagnose.ts';
import type { Documents, Head } from './document.ts';

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
  return {
    schema: 'cpas.validation/1',
    ...head,
    files: [...files],
    summary: summary(found, wording),
    diagnostics: diagnose(firstOfEach(found.faults, most), wording).map(plain),
  };
}

/** Cut before words are made: the thousandth of a kind costs nothing. A code has one severity, so no error gives way to a note. */
function firstOfEach(faults: readonly Fault[], most: number): Fault[] {
  const seen = new Map<string, number>();
  return faults.filter(({ code }) => {
    const n = (seen.get(code) ?? 0) + 1;
    seen.set(code, n);
    return n <= most;
  });
}
