const usual = [
  ...['NA', 'N/A', 'n.a.', 'n.d.', 's.o.', '#N/A', '-', '–', '—', '..', '…', 'null'],
  ...['ND', 'n/d', 's/o', 'sans objet', 'non disponible', 'not available', 'no data', 'not reported'],
];

/**
 * Whether a cell of numbers, dates or periods says that there is none. The empty cell always does; in a column of texts it
 * alone does (`NA` is Namibia).
 *
 * @param replaced `missingValues` of the settings, in place of the usual words; `null` for these
 * @see spec 1, "Missing"
 */
export function missingIn(replaced: readonly string[] | null): (text: string) => boolean {
  const words = new Set((replaced ?? usual).map((word) => word.normalize('NFC').toLowerCase().trim()));
  const longest = Math.max(0, ...[...words].map((word) => word.length));
  // a digit first is the common case of a number; looked up only where a word begins so
  const digits = [...words].some((word) => /^\d/.test(word));
  return (text) => {
    if (text === '') return true;
    if (text.length > longest) return false;
    const code = text.charCodeAt(0);
    if (!digits && code >= 48 && code <= 57) return false;
    return words.has(text.normalize('NFC').toLowerCase());
  };
}
