const wide = '\u00a0';

/** French type: a space that must not break before `: ; ? ! » %`, after `«` and between groups of digits. */
export const typeset = (french: string): string =>
  french
    .replace(/ (?=[:;?!»%])/g, wide)
    .replaceAll('« ', `«${wide}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, wide);
