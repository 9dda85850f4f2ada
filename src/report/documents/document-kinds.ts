/** Every kind of document and what it holds. A kind is a line here; what else it needs is typed by it, and asked for by the compiler. */
export const documentTitles = {
  validation: 'what is wrong in the files',
  scores: 'scores of a mission',
  overlap: 'evaluations that overlap',
  explanation: 'one score worked out',
  rules: 'the rule catalogue',
  report: 'everything in one document',
};

export type DocumentKind = keyof typeof documentTitles;

export const documentKinds = Object.keys(documentTitles) as readonly DocumentKind[];

/** What a document of a kind says of itself in `schema`. */
export type SchemaName<K extends string> = `cpas.${K}/1`;

/** The kind of a document, by its `schema`. */
export const documentKindOf = <K extends DocumentKind>({ schema }: { readonly schema: SchemaName<K> }): K =>
  schema.slice('cpas.'.length, -'/1'.length) as K;
