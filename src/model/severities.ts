import type { Severity } from './fault.ts';

/** The worst first; apart from the schemas, so that the grammar of a command does not load them. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The worst first, what has no severity last; for `sort`. */
export const compareSeverity = (a: Severity | null, b: Severity | null): number => rank(a) - rank(b);

const rank = (severity: Severity | null): number =>
  severity === null ? severities.length : severities.indexOf(severity);
