import type { Documents } from '../documents/document.ts';
import type { ReportWords } from '../words/report-words.ts';

/** What weakens every figure and is said before them: errors, and rows left out whatever the severity of the reason; `null` where nothing does. */
export const problemsFirst = (
  { problems: { errors, rowsLeftOut } }: Pick<Documents['report'], 'problems'>,
  words: ReportWords,
): string | null => (errors === 0 && rowsLeftOut === 0 ? null : words.problems(errors, rowsLeftOut));
