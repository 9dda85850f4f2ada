import baselineEqualsTarget from './plan/baseline-equals-target.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the reference page. A rule is one file, its path its code, and one line here. */
export const rules: readonly Rule[] = [baselineEqualsTarget];
