import type { NarrativeSection } from '../../model/framework.ts';
import { narrativeSections } from './sections.ts';

/** The sections of narrative.md, their headings as words. The reader of Markdown is loaded only where a heading has marks in it. */
export async function narrative(markdown: string, file: string): Promise<NarrativeSection[]> {
  const all = narrativeSections(markdown);
  const { plain } = all.some(({ heading }) => marks.test(heading)) ? await import('./plain.ts') : { plain: same };
  return all.map(({ line, heading, text }, i) => ({
    file,
    line,
    heading: i < most ? plain(heading) : heading,
    text,
  }));
}

/** more headings than an assessment has names for stay as they are written: each takes the reader of Markdown a moment */
const most = 1000;
const marks = /[*_`[\]<&\\]/;
const same = (heading: string): string => heading;
