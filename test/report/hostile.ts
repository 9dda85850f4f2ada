/** What people and machines have put into cells to see what happens. */
export const nasty =
  '<script>alert(1)</script><img src=x onerror=y> | ~~x~~ **b** [l](javascript:q) \u202e\u0007"\'& https://evil.example';

const free = new Set([
  'mission',
  'component',
  'name',
  'title',
  'message',
  'hint',
  'owner',
  'tool',
  'description',
  'decision',
  'unit',
  'value',
  'label',
  'said',
  'why',
]);

/** The same document, every free text of it followed by what is nasty. */
export function hostile<D>(document: D): D {
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return free.has(key) ? `${node} ${nasty}` : node;
    if (Array.isArray(node)) return node.map((item) => walk(item, key));
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => [name, key === 'generator' ? member : walk(member, name)]),
    );
  };
  return walk(document, '') as D;
}
