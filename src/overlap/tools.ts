import { byCodePoint } from '../model/code-point.ts';
import { iso } from '../model/day.ts';
import { levelNames } from '../model/framework.ts';
import { grouped } from '../model/grouped.ts';
import type { Overlap } from '../model/overlap.ts';
import { componentsOf } from './components.ts';
import { numbers } from './gaps.ts';
import type { Box, Plan } from './plan.ts';

/** Who does what: each tool's evaluations, owners and calendar, and what they look at. @see spec 4, "Who does what" */
export function tools({ boxes, universe }: Plan): Overlap['tools'] {
  const components = componentsOf(universe);
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort(byCodePoint);

  const told = ([tool, ofTool]: [string, Box[]]): Overlap['tools'][number] => {
    const looked = numbers(ofTool.map((box) => box.indicators));
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

  return [...grouped(boxes, ({ evaluation }) => evaluation.tool)].map(told).sort((a, b) => byCodePoint(a.tool, b.tool));
}
