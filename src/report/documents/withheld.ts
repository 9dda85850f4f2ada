import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Lang } from '../../model/lang.ts';
import { languages } from '../../rules/language.ts';
import { ruleOf } from '../../rules/list.ts';
import { sayIn } from '../../rules/say.ts';

type About = Diagnostic & {
  readonly component?: string | null;
  readonly indicators?: readonly string[];
  readonly evaluations?: readonly string[];
};

/**
 * A diagnostic whose sentence quotes what must not be shown: its code, its place, and what it is about stay, beside what its rule
 * looks for; figures and texts of the files are gone. "MIL-O5: two sources give different values for the same."
 */
export function withheld<D extends About>(diagnostic: D, lang: Lang): D {
  const what = ruleOf(diagnostic.code)?.words[lang].summary ?? diagnostic.code;
  const concerned = subject(diagnostic);
  const sentence =
    concerned.length === 0
      ? `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
      : `${languages[lang].label(sayIn(lang).some(concerned))} ${what}.`;
  return { ...diagnostic, message: languages[lang].typeset(sentence), value: null, hint: null };
}

function subject({ indicators = [], evaluations = [], component = null }: About): readonly string[] {
  if (indicators.length > 0) return indicators;
  if (evaluations.length > 0) return evaluations;
  return component === null ? [] : [component];
}
