import type { Diagnostic } from '../../model/diagnostic.ts';
import { ruleOf } from '../../rules/diagnose.ts';
import { type Lang, sayIn } from '../../rules/say.ts';
import { typeset } from '../../rules/typeset.ts';

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
      : `${sayIn(lang).some(about)}${lang === 'fr' ? ' : ' : ': '}${what}.`;
  return { ...one, message: lang === 'fr' ? typeset(sentence) : sentence, value: null, hint: null };
}

function subject({ indicators = [], evaluations = [], component = null }: About): readonly string[] {
  if (indicators.length > 0) return indicators;
  if (evaluations.length > 0) return evaluations;
  return component === null ? [] : [component];
}
