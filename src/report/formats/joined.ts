/** What a format writes in pieces as one: text where every piece is, else bytes. */
export function joinedPieces(pieces: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (pieces.every((piece) => typeof piece === 'string')) return pieces.join('');
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}
