import { CannotRun } from './model/cannot-run.ts';
import type { Framework } from './model/framework.ts';
import { noSuch } from './model/problems/no-such.ts';
import { evaluationsOnIndicators } from './overlap/evaluations-on.ts';
import type { ShownScope } from './report/documents/only-components.ts';

/**
 * Components by name, with their indicators and the evaluations that look at any of these: what `--component` shows.
 *
 * @throws CannotRun where there is no such component
 */
export function scopeOf(framework: Framework, only: readonly string[]): ShownScope {
  const all = new Set(framework.indicators.flatMap(({ components }) => components.map(({ name }) => name)));
  for (const name of only) {
    if (!all.has(name)) throw new CannotRun(noSuch('component', { name, names: all, all: [...all] }));
  }
  const components = new Set(only);
  const ours = framework.indicators.filter((indicator) =>
    indicator.components.some(({ name }) => components.has(name)),
  );
  const indicators = new Set(ours.map(({ id }) => id));
  const evaluations = new Set(evaluationsOnIndicators(framework, indicators).map(({ id }) => id));
  return { components, indicators, evaluations };
}
