/** An argument of a command as it is typed: in quotes where it has a space or a sign that a shell takes for its own. */
export const argument = (text: string): string =>
  /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
