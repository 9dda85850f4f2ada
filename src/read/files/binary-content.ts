import type { Fault } from '../../model/fault.ts';
import type { Place } from '../../model/place.ts';
import { fault, type ReadingFacts } from '../../model/reading-facts.ts';

type Ending = ReadingFacts['file/not-text']['ending'];

/** That a file is no text, and what it seems to be. */
export const notText = (at: Place, seems: string, more: Pick<Fault, 'severity'> = {}): Fault =>
  fault('file/not-text', at, { seems, ending: endingOf(at.file ?? '') }, more);

/** The ending of a file's name, as far as it promises something; else ''. */
function endingOf(path: string): Ending {
  const name = path.toLowerCase();
  const known: readonly Ending[] = ['.csv', '.gz', '.md'];
  return known.find((ending) => ending !== '' && name.endsWith(ending)) ?? '';
}
