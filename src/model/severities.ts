import type { Severity } from './fault.ts';

/** The worst first; apart from the schemas, so that the grammar of a command does not load them. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
