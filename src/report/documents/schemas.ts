import * as z from 'zod/mini';
import { settingsSchema } from '../../model/settings.ts';
import { baselineSchema } from '../baseline-counts.ts';
import { documentSchemas } from './document.ts';
import { documentKinds, documentTitles } from './document-kinds.ts';

/** JSON Schemas (draft 2020-12) by file name, as they are published in `schemas/`. Used by the docs script and the tests alone. */
export const schemas = (): Record<string, object> =>
  Object.fromEntries(
    published.map(({ name, title, schema }) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
      return [name, { $schema, $id: `urn:cpas:schema:${name}`, title, ...body }];
    }),
  );

const published = [
  { name: 'cpas.schema.json', title: 'Settings of an assessment: cpas.json', schema: settingsSchema },
  ...documentKinds.map((kind) => ({
    name: `cpas.${kind}.schema.json`,
    title: `cpas.${kind}/1: ${documentTitles[kind]}`,
    schema: documentSchemas[kind],
  })),
  {
    name: 'cpas.baseline.schema.json',
    title: 'cpas.baseline/1: what validate --write-baseline writes',
    schema: baselineSchema,
  },
  {
    name: 'cpas.error.schema.json',
    title: 'cpas.error/1: a folder of a batch that cannot be read',
    schema: documentSchemas.error,
  },
];
