import { fold } from '../../model/fold.ts';
import type { NarrativeSection } from '../../model/framework.ts';
import { wholeHeadings } from '../../model/narrative.ts';
import type { Documents } from './document.ts';

/**
 * The sections of narrative.md with the component each is about: by its heading, or `null` where that names the whole
 * (`Overall`, `Ensemble` or the mission). A section whose heading names nothing stands in no report; `narrative/unknown-heading`
 * tells of it.
 */
export function narrativeParts(
  sections: readonly NarrativeSection[] | null,
  components: readonly string[],
  mission: string,
): Documents['report']['narrative'] {
  if (sections === null) return null;
  const byHeading = new Map<string, string | null>([
    ...wholeHeadings(mission).map((whole) => [fold(whole), null] as const),
    ...components.map((component) => [fold(component), component] as const),
  ]);
  return sections.flatMap(({ heading, text }) => {
    const component = byHeading.get(fold(heading));
    return component === undefined ? [] : [{ heading, component, text }];
  });
}
