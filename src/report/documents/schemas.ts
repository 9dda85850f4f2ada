import * as z from 'zod/mini';
import { settingsSchema } from '../../model/settings.ts';
import { baselineSchema } from '../baseline.ts';
import {
  errorDocument,
  explanationDocument,
  overlapDocument,
  reportDocument,
  rulesDocument,
  scoresDocument,
  validationDocument,
} from './document.ts';

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
  {
    name: 'cpas.validation.schema.json',
    title: 'cpas.validation/1: what is wrong in the files',
    schema: validationDocument,
  },
  { name: 'cpas.scores.schema.json', title: 'cpas.scores/1: scores of a mission', schema: scoresDocument },
  { name: 'cpas.overlap.schema.json', title: 'cpas.overlap/1: evaluations that overlap', schema: overlapDocument },
  {
    name: 'cpas.explanation.schema.json',
    title: 'cpas.explanation/1: one score worked out',
    schema: explanationDocument,
  },
  { name: 'cpas.rules.schema.json', title: 'cpas.rules/1: the rule catalogue', schema: rulesDocument },
  { name: 'cpas.report.schema.json', title: 'cpas.report/1: everything in one document', schema: reportDocument },
  {
    name: 'cpas.baseline.schema.json',
    title: 'cpas.baseline/1: what validate --write-baseline writes',
    schema: baselineSchema,
  },
  {
    name: 'cpas.error.schema.json',
    title: 'cpas.error/1: a folder of a batch that cannot be read',
    schema: errorDocument,
  },
];
