import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Documents } from '../../src/report/documents/document.ts';
import type { Format, Page } from '../../src/report/format.ts';
import codequality from '../../src/report/formats/codequality.ts';
import { fingerprints } from '../../src/report/formats/fingerprints.ts';
import github from '../../src/report/formats/github.ts';
import { inRoot } from '../../src/report/formats/in-root.ts';
import junit from '../../src/report/formats/junit.ts';
import sarif from '../../src/report/formats/sarif.ts';
import { documents, hostile, page } from './sample.ts';

const ci = { root: '/ws', folder: '/ws/missions' };
const clean: Documents['validation'] = {
  ...documents.validation,
  summary: { errors: 0, warnings: 0, infos: 0, codes: {} },
  diagnostics: [],
};
const each = [
  { what: 'with diagnostics', document: documents.validation },
  { what: 'with nothing to report', document: clean },
  { what: 'of hostile data', document: hostile(documents.validation) },
];
const write = (format: Format<'validation'>, document: Documents['validation'], more: Partial<Page> = {}) =>
  [...format.write([document], { ...page, ci, ...more })].join('');

describe('a path', () => {
  it.each([
    { file: 'demo/a.csv', at: 'missions/demo/a.csv' },
    { file: './demo//a.csv', at: 'missions/demo/a.csv' },
    { file: '../a.csv', at: 'a.csv' },
    { file: '../../elsewhere/a.csv', at: '../../elsewhere/a.csv' },
    { file: '/ws/a.csv', at: 'a.csv' },
    { file: '/other/a.csv', at: '/other/a.csv' },
    { file: 'demo\\a.csv', at: 'missions/demo/a.csv' },
  ])('$file is $at in the root of the service', ({ file, at }) => {
    expect(inRoot(file, ci)).toBe(at);
  });

  it('stays relative to the current folder without a service, and a root is no prefix of another name', () => {
    expect(inRoot('./demo/a.csv', undefined)).toBe('demo/a.csv');
    expect(inRoot('a.csv', { root: '/ws', folder: '/ws-old' })).toBe('a.csv');
  });
});

describe('JUnit', () => {
  const failures = (failing: Page['failing']) =>
    Number(/<testsuites[^>]* failures="(\d+)"/.exec(write(junit, documents.validation, failing && { failing }))?.[1]);

  it('fails the cases for which the command fails: errors, warnings under --strict, codes of --fail-on', () => {
    expect(failures(undefined)).toBe(2);
    expect(failures({ warnings: true, codes: [] })).toBe(3);
    expect(failures({ warnings: false, codes: ['plan/no-target', 'file/alone'] })).toBe(4);
  });

  it('of a file with very many diagnostics is written in a time that grows with their number', () => {
    const [one] = documents.validation.diagnostics;
    if (one === undefined) throw new Error('the sample has a diagnostic');
    const many = { ...documents.validation, diagnostics: Array.from({ length: 50_000 }, () => one) };
    const started = performance.now();
    expect(write(junit, many)).toContain('tests="50000"');
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('fingerprints', () => {
  const same = (file: string) => file;
  const [first, second] = documents.validation.diagnostics;

  it('are unique, numbered from the second alike on', () => {
    const prints = fingerprints(documents.validation.diagnostics, same);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints[1]).toBe(`${prints[0]}-2`);
  });

  it('know nothing of lines, all of the value', () => {
    if (first === undefined || second === undefined) throw new Error('the sample has two');
    expect(fingerprints([{ ...first, line: 900, column: 1, message: 'x' }], same)).toEqual(fingerprints([first], same));
    expect(fingerprints([{ ...first, value: '89S' }], same)).not.toEqual(fingerprints([first], same));
  });
});

describe('github', () => {
  it('annotates the line, errors first, and escapes what its syntax means', () => {
    const lines = write(github, documents.validation).split('\n');
    expect(lines[0]).toBe(
      '::error file=missions/demo/observations.csv,line=8,col=13,title=cell/number::"88S" is not a number. Use digits.',
    );
    expect(lines[3]).toBe('::notice title=file/alone::Nothing was held against evaluations.');
  });

  it('is a line a diagnostic, whatever is in it', () => {
    const diagnostics = documents.validation.diagnostics.map((one) => ({
      ...one,
      file: 'a:b,\n::error::c%.csv',
      message: 'x\r\n::stop',
    }));
    const lines = write(github, { ...documents.validation, diagnostics })
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(diagnostics.length);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=missions\/a%3Ab%2C%0A%3A%3Aerror%3A%3Ac%25\.csv,line=/);
    expect(write(github, clean)).toBe('');
  });
});

describe('sarif', () => {
  // an older draft, told apart by its words alone
  const { id: _, ...schema } = JSON.parse(
    readFileSync(new URL('../schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const valid = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });

  it.each(each)('$what keeps to the schema of 2.1.0', ({ document }) => {
    valid(JSON.parse(write(sarif, document)));
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each([
    { line: 'M1,2025 Q4 ,88S,x', endColumn: 16 },
    { line: 'M1,2025 Q4 ,"88S",x', endColumn: 18 },
    { line: 'M1,2025 Q4 ,other', endColumn: undefined },
  ])('marks the whole cell in $line', ({ line, endColumn }) => {
    const lines = new Map([['demo/observations.csv:8', line]]);
    const [{ results }] = JSON.parse(write(sarif, documents.validation, { sourceLines: lines })).runs;
    const { region } = results[0].locations[0].physicalLocation;
    expect(region.endColumn).toBe(endColumn);
  });

  it('gives every result a rule, a place and a print of its own', () => {
    const { runs } = JSON.parse(write(sarif, documents.validation));
    const [{ results }] = runs;
    expect(results).toHaveLength(4);
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'missions/demo/observations.csv' },
      region: { startLine: 8, startColumn: 13 },
    });
    const prints = results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints));
    expect(new Set(prints).size).toBe(4);
  });
});

describe('codequality', () => {
  it.each(each)('$what is an array of issues as GitLab reads them', ({ document }) => {
    const issues = JSON.parse(write(codequality, document));
    expect(issues).toHaveLength(document.diagnostics.length);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.any(String),
        check_name: expect.any(String),
        fingerprint: expect.any(String),
      });
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location.path).toMatch(/^missions\/demo\//);
      expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('junit', () => {
  it('has a suite a file; errors fail their case, warnings and notes do not', () => {
    const xml = write(junit, documents.validation);
    expect(xml).toContain('<testsuites name="cpas validate" tests="4" failures="2" errors="0" time="0">');
    expect(xml).toContain('<testsuite name="missions/demo/observations.csv" tests="2" failures="2"');
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<system-out>/g)).toHaveLength(2);
  });

  it('has one passing case a file where there is nothing to report', () => {
    expect(write(junit, clean)).toContain('tests="2" failures="0"');
  });

  it.each(each)('$what is well-formed: its tags close in order, its text holds no bare sign', ({ document }) => {
    const open: string[] = [];
    const rest = write(junit, document).replace(
      /<(?:\?xml[^<>]*\?|(\/?)([a-z-]+)(?: [a-z]+="[^"<]*")*(\/?))>/g,
      (_all, end, name, alone) => {
        if (name !== undefined && end === '/') expect(open.pop()).toBe(name);
        else if (name !== undefined && alone !== '/') open.push(name);
        return '';
      },
    );
    expect(open).toEqual([]);
    expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has none of them
    expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
