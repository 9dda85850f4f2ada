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
  codeOf: (item: T) => { readonly code: string; readonly severity: Severity | 'off' },
): T[] {
  const counts = new Map<string, number>();
  const kept = new Set<number>();
  for (const severity of [...severities, 'off']) {
    for (const [i, item] of all.entries()) {
      const { code, severity: own } = codeOf(item);
      if (own !== severity) continue;
      const n = (counts.get(code) ?? 0) + 1;
      counts.set(code, n);
      if (n <= most) kept.add(i);
    }
  }
  return all.filter((_, i) => kept.has(i));
}
