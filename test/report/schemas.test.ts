import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/report/documents/schemas.ts';
import { documents, hostile } from './sample.ts';

const published = schemas();
const check = (name: string, document: unknown) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  const valid = ajv.compile(published[name] ?? {});
  valid(document);
  return valid.errors ?? [];
};

describe('published JSON Schemas', () => {
  it('are of draft 2020-12, each with its own id and title', () => {
    const all = Object.values(published).map((schema) => schema as Record<string, unknown>);
    expect(new Set(all.map((schema) => schema['$id'])).size).toBe(all.length);
    for (const schema of all) {
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['title']).toMatch(/\S/);
    }
  });

  it.each(Object.entries(documents))('%s documents keep to theirs', (kind, document) => {
    expect(check(`cpas.${kind}.schema.json`, document)).toEqual([]);
    expect(check(`cpas.${kind}.schema.json`, hostile(document))).toEqual([]);
  });

  it('allow additions, but nothing that is missing', () => {
    expect(check('cpas.scores.schema.json', { ...documents.scores, later: true })).toEqual([]);
    const { overall: _, ...without } = documents.scores;
    expect(check('cpas.scores.schema.json', without)).not.toEqual([]);
  });

  it('of settings knows its keys alone', () => {
    expect(check('cpas.schema.json', { mission: 'MINUTAM', levels: { outcome: 1 } })).toEqual([]);
    expect(check('cpas.schema.json', { agregation: 'minimum' })).not.toEqual([]);
  });
});
