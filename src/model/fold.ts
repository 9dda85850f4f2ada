import { nfc, nfd, nfkd } from './normal-form.ts';

/**
 * A name without regard to case, accents, spaces, hyphens, underscores, apostrophes and quotation marks: two names that fold
 * alike are taken for one.
 */
export const fold = (name: string): string => nfc(nfd(plainLetters(name)).replace(passedOver, '').toLowerCase());

/**
 * Letters of other shapes as the plain ones (`ﬁ`, `1ᵉʳ`, `Ｑ`). Digits of other shapes stay what they are: a `¹` is the mark of a
 * footnote, and `m²` is not `m2`.
 */
export const plainLetters = (text: string): string => text.replace(shaped, nfkd);

const shaped = /(?:(?!\p{N})[\u0080-\u{10ffff}])+/gu;

// a typist's ' and a word processor's ’ are one apostrophe, and so are the marks that are typed for it
const passedOver = /[\p{M}\p{Pd}\s_\u00ad\u2212'"`\p{Pi}\p{Pf}\u02b9-\u02bc\u02c8\u2032\u2033\u201a\u201e]/gu;
