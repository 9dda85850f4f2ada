import type { Documents } from '../documents/document.ts';
import type { ReportWords } from '../words/report.ts';

/** What stands against the figures and is said before them: errors, and rows left out whatever the severity of what left them out; `null` where nothing does. */
export const against = (
  { problems: { errors, rowsLeftOut } }: Pick<Documents['report'], 'problems'>,
  words: ReportWords,
): string | null => (errors === 0 && rowsLeftOut === 0 ? null : words.problems(errors, rowsLeftOut));
