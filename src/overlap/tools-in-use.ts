import { byCodePoint } from '../model/code-point.ts';
import { iso } from '../model/day.ts';
import { levelNames } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import type { Overlap } from '../model/overlap-figures.ts';
import { membersOf } from './coverage-gaps.ts';
import { componentsOf } from './evaluation-components.ts';
import type { Box, EvaluationPlan } from './evaluation-plan.ts';

/** Who does what: each tool's evaluations, owners and calendar, and what they look at. @see spec 4, "Who does what" */
export function toolsInUse({ boxes, universe }: EvaluationPlan): Overlap['tools'] {
  const components = componentsOf(universe);
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort(byCodePoint);

  const useOfTool = ([tool, ofTool]: [string, Box[]]): Overlap['tools'][number] => {
    const looked = membersOf(ofTool.map((box) => box.indicators));
    const reached = new Set([...looked].map((i) => universe.indicators[i]?.level));
    return {
      tool,
      owners: sorted(ofTool.map(({ evaluation }) => evaluation.owner)),
      evaluations: ofTool.map(({ evaluation }) => evaluation.id),
      components: sorted(ofTool.flatMap(components)),
      levels: levelNames.filter((level) => reached.has(level)),
      from: iso(ofTool.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)),
      to: iso(ofTool.reduce((last, { end }) => Math.max(last, end), Number.NEGATIVE_INFINITY)),
    };
  };

  return [...grouped(boxes, ({ evaluation }) => evaluation.tool)]
    .map(useOfTool)
    .sort((a, b) => byCodePoint(a.tool, b.tool));
}
