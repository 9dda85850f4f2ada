/** An indicator or evaluation in a sentence: its id, its name beside it where that says more. */
export const named = (id: string, name: string): string => (name === '' || name === id ? id : `${id} (${name})`);
