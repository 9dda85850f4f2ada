import { type Lang, langs } from '../../model/lang.ts';
import type { Source } from '../files/source.ts';

/** The language that settings name, also where they can't be used: what is wrong with them is said in it. `null` where they name none. */
export function langIn(settings: Source['settings']): Lang | null {
  const [, name] = /"lang"\s*:\s*"([^"]*)"/.exec(settings?.text ?? '') ?? [];
  return langs.find((lang) => lang === name) ?? null;
}
