import { type SimilarFindings, similarFindings, similarPlanFindings } from '../../advise/similar-findings.ts';
import type { Finding, OverlapFinding } from '../../model/diagnostic.ts';
import type { ReportWords } from '../words/report-words.ts';

/** The findings of one component as sentences: what is alike is said once, with how often and of which others. */
export const findingSentences = (findings: readonly Finding[], words: ReportWords): string[] =>
  similarFindings(findings).map((similar) => similarSentence(similar, words));

/** What was found in the plan, a sentence a code. */
export const planFindingSentences = (findings: readonly OverlapFinding[], words: ReportWords): string[] =>
  similarPlanFindings(findings).map((similar) => similarSentence(similar, words));

const similarSentence = ({ first, more, others }: SimilarFindings<Finding>, { component }: ReportWords): string =>
  more === 0 ? first.message : `${first.message} ${component.alike(more, [...others])}`;
