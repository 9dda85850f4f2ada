import type { Wording } from '../../rules/diagnose.ts';
import type { Example, Rule } from '../../rules/rule.ts';
import { runsIn } from '../../rules/rule.ts';
import { sayIn } from '../../rules/say.ts';
import type { Documents } from './document.ts';

/**
 * `cpas.rules/1`: the catalogue, or a part of it, in one language; each message as on the rule's bad example;
 * `set` where cpas.json changes a severity. @see spec 5, "JSON"
 */
export function rulesDocumentOf(
  version: string,
  catalogue: readonly Rule[],
  { lang, rules: changed }: Wording,
): Documents['rules'] {
  const say = sayIn(lang);
  return {
    schema: 'cpas.rules/1',
    generator: { name: 'cpas', version },
    rules: catalogue.map((rule) => {
      const words = rule.words[lang];
      return {
        code: rule.code,
        severity: rule.severity,
        ...(Object.hasOwn(changed, rule.code) && { set: changed[rule.code] }),
        runsIn: runsIn(rule),
        summary: words.summary,
        message: words.message(rule.shown, say),
        hint: typeof words.hint === 'string' ? words.hint : words.hint(rule.shown, say),
        explanation: words.explanation,
        bad: example(rule.bad, words.bad),
        good: example(rule.good, words.good),
      };
    }),
  };
}

type Files = Documents['rules']['rules'][number]['bad']['files'];

const example = ({ files }: Example, said: string): { files: Files; said: string } => ({
  files: Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      'base64' in content ? { base64: content.base64 } : [...content],
    ]),
  ),
  said,
});
