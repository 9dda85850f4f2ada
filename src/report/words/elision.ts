/** "de" before a name: "de Police", "d’Affaires civiles". */
export const de = (name: string): string => `${/^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name) ? 'd’' : 'de '}${name}`;
