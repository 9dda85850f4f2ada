import type { NarrativeSection } from '../../model/framework.ts';
import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import { notText } from '../files/binary-content.ts';
import type { Source } from '../files/source.ts';
import type { Reading } from '../reading.ts';
import { openText } from '../text/open-text.ts';

const path = 'narrative.md';
/** characters: the length of a book, for words that stand beside figures */
const most = 1_048_576;

/** narrative.md of a folder; `null` where there is none, or none that can be taken, which is told: a warning, for no figure rests on it. */
export async function narrativeOf(
  { folder, named }: Source,
  { raise }: Pick<Reading, 'raise'>,
): Promise<NarrativeSection[] | null> {
  if (named !== null || !(await folder.list(0)).includes(path)) return null;
  const at = wholeFile(folder.shown(path));
  const text = await openText(folder, path, true);
  if ('seems' in text) {
    raise(notText(at, text.seems, { severity: 'warning' }));
    return null;
  }
  let markdown = '';
  for await (const piece of text.pieces) {
    markdown += piece;
    if (markdown.length <= most) continue;
    raise(fault('file/limit', at, { limit: 'words', most }, { severity: 'warning' }));
    return null;
  }
  const { narrative } = await import('./narrative-parts.ts');
  return narrative(markdown, folder.shown(path));
}
