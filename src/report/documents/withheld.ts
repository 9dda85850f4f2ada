import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/lang.ts';
import { languages } from '../../rules/language.ts';
import { ruleOf } from '../../rules/list.ts';
import { sayIn } from '../../rules/say.ts';
import { reportWords } from '../words/report.ts';

type About = Diagnostic & {
  readonly component?: string | null;
  readonly indicators?: readonly string[];
  readonly evaluations?: readonly string[];
};

/**
 * A diagnostic whose sentence quotes what must not be shown: its code, its place, and what it is about stay, beside what its rule
 * looks for; figures and texts of the files are gone. "MIL-O5: two sources give different values for the same."
 */
export function withheld<D extends About>(one: D, lang: Lang): D {
  const what = ruleOf(one.code)?.words[lang].summary ?? one.code;
  const about = subject(one);
  const sentence =
    about.length === 0
      ? `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
      : `${reportWords(lang).label(sayIn(lang).some(about))} ${what}.`;
  return { ...one, message: languages[lang].typeset(sentence), value: null, hint: null };
}

function subject({ indicators = [], evaluations = [], component = null }: About): readonly string[] {
  if (indicators.length > 0) return indicators;
  if (evaluations.length > 0) return evaluations;
  return component === null ? [] : [component];
}
