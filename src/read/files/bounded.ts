/** The text of what need not be long, of bytes that may never end; `null` where it has more than `most` bytes. */
export async function boundedText(pieces: AsyncIterable<Uint8Array>, most: number): Promise<string | null> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) return null;
    taken.push(piece);
  }
  return Buffer.concat(taken).toString('utf8');
}
