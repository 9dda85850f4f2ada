/** Control and bidirectional characters made visible, so that no file or argument can drive the terminal; line ends stay. */
export const safe = (text: string): string =>
  text.replace(
    /[^\P{Cc}\n]|\p{Bidi_Control}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
