import type { Say } from './say.ts';

/** Behind a line: the file it is of, where that is not the one the message stands at. */
export const ofFile = (file: string | null | undefined, { lang }: Pick<Say, 'lang'>): string =>
  file == null ? '' : lang === 'fr' ? ` du fichier ${file}` : ` of ${file}`;
