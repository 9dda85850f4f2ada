import type { NarrativeSection } from '../../model/framework.ts';
import type { Source } from '../files/source.ts';
import { openText } from '../text/open-text.ts';

/** narrative.md of a folder; `null` where there is none. The reader of Markdown is loaded only for one. */
export async function narrativeOf({ folder, named }: Source): Promise<NarrativeSection[] | null> {
  if (named !== null || !(await folder.list(0)).includes('narrative.md')) return null;
  const text = await openText(folder, 'narrative.md');
  if ('seems' in text) return null;
  let markdown = '';
  for await (const piece of text.pieces) markdown += piece;
  const { narrative } = await import('./narrative.ts');
  return narrative(markdown, folder.shown('narrative.md'));
}
