import type { Lang } from '../model/lang.ts';
import type { Say } from './say.ts';

/** Behind a line: the file it is of, where that is not the one the message stands at. */
export const ofFile = (file: string | null | undefined, { lang }: Pick<Say, 'lang'>): string =>
  file == null ? '' : ` ${words[lang](file)}`;

const words: Readonly<Record<Lang, (file: string) => string>> = {
  en: (file) => `of ${file}`,
  fr: (file) => `du fichier ${file}`,
};
