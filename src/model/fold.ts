/**
 * A name without regard to case, accents, spaces, hyphens, underscores, apostrophes and quotation marks: two names that fold
 * alike are taken for one.
 */
export const fold = (name: string): string =>
  name.normalize('NFKD').replace(passedOver, '').toLowerCase().normalize('NFC');

// a typist's ' and a word processor's ’ are one apostrophe, and so are the marks that are typed for it
const passedOver = /[\p{M}\p{Pd}\s_\u00ad\u2212'"`\p{Pi}\p{Pf}\u02b9-\u02bc\u02c8\u2032\u2033\u201a\u201e]/gu;
