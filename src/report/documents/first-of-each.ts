import type { Severity } from '../../model/fault.ts';
import { severities } from '../../model/severities.ts';

/**
 * At most so many of one code, in the order given. A code may have several severities: errors are kept before warnings, warnings
 * before notes.
 *
 * @see spec 2, `--max-diagnostics`
 */
export function firstOfEach<T>(
  all: readonly T[],
  most: number,
  of: (one: T) => { readonly code: string; readonly severity: Severity | 'off' },
): T[] {
  const seen = new Map<string, number>();
  const kept = new Set<number>();
  for (const severity of [...severities, 'off']) {
    for (const [i, one] of all.entries()) {
      const { code, severity: its } = of(one);
      if (its !== severity) continue;
      const n = (seen.get(code) ?? 0) + 1;
      seen.set(code, n);
      if (n <= most) kept.add(i);
    }
  }
  return all.filter((_, i) => kept.has(i));
}
