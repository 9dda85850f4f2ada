/** A name without regard to case, accents, spaces, hyphens and underscores: two names that fold alike are taken for one. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pd}\s_\u00ad\u2212]/gu, '')
    .toLowerCase()
    .normalize('NFC');
