/** French `de` before a name: `de Military`, `d’Amara`, `d’E03`. An h may be aspirate and keeps it whole. */
export const de = (name: string): string => (opensWithVowel(name) ? `d’${name}` : `de ${name}`);

/** French `que` before a name: `que M1`, `qu’E03`. */
export const que = (name: string): string => (opensWithVowel(name) ? `qu’${name}` : `que ${name}`);

const opensWithVowel = (name: string): boolean => /^[aeiouæœ]/iu.test(name.normalize('NFD'));
