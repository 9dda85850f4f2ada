import { nfd } from '../model/normal-form.ts';

/** French `de` before a name: `de Military`, `d’Amara`, `d’E03`, `d’Hygiène`; but `de Human Rights`, `de Haut-Uélé`. */
export const de = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`);

/** French `que` before a name: `que M1`, `qu’E03`. */
export const que = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`);

const elides = (name: string): boolean => opening.test(nfd(name).replace(/\p{M}/gu, ''));

// an h is aspirate unless the word is known to have a mute one: names in other languages, Haut-Uélé, Huit
const opening =
  /^(?:[aeiouæœ]|h(?:abilit|abitant|abitat|abitude|armonis|ebergement|elico|eliport|erit|eure|istoire|iver|omicid|omme|onneur|opita|oraire|ospitali|otel|uile|umain|umanitaire|ydr|ygien|ypoth))/iu;
