/** A text in Unicode's composed form, as it is compared and kept. */
export const nfc = (text: string): string => normalized(text, 'NFC');

/** A text in its decomposed form: letters and their accents apart. */
export const nfd = (text: string): string => normalized(text, 'NFD');

/** The same with letters of other shapes as the plain ones: `ﬁ` as fi. */
export const nfkd = (text: string): string => normalized(text, 'NFKD');

/**
 * A text with more marks on one letter than any language writes stays as it is: putting n marks in order takes n² steps, 15 minutes
 * for a cell of 1 MiB.
 *
 * @see Unicode Standard Annex 15, "Stream-Safe Text Format": 30 marks at most
 */
const normalized = (text: string, form: 'NFC' | 'NFD' | 'NFKD'): string =>
  text.length > fewSteps && stacked.test(text) ? text : text.normalize(form);

/** marks so few are put in order at once */
const fewSteps = 256;
const stacked = /\p{M}{31}/u;
