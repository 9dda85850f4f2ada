import type { Diagnostic } from '../../model/diagnostic.ts';
import { grouped } from '../../model/grouped.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { Format, Page } from '../format.ts';
import { visible } from '../visible.ts';
import { inRoot } from './in-root.ts';

/**
 * JUnit XML: a suite a file, a case a diagnostic. What fails the command fails its case: an error, and what a gate does not allow;
 * the rest passes and says so in its output. A file without any has one case that passes.
 */
const junit: Format<'validation'> = {
  *write(documents, page) {
    const suites = documents.flatMap((document) => suitesOf(document, page));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="cpas validate"${totals(suites)}>\n`;
    for (const suite of suites) {
      yield `  <testsuite name="${attribute(suite.name)}"${totals([suite])}>\n`;
      yield* suite.cases.map(({ xml }) => xml);
      yield '  </testsuite>\n';
    }
    yield '</testsuites>\n';
  },
};
export default junit;

interface Suite {
  readonly name: string;
  readonly cases: readonly { readonly failed: boolean; readonly xml: string }[];
}

function suitesOf(document: Documents['validation'] | ErrorDocument, { ci, failing }: Page): Suite[] {
  const { mission, diagnostics } = document;
  const files = document.schema === 'cpas.error/1' ? [] : document.files;
  const byFile = grouped(diagnostics, (diagnostic) => diagnostic.file ?? mission);
  const names = new Set([...files.map(({ path }) => path), ...byFile.keys()]);
  return [...names].map((file) => {
    const ofFile = byFile.get(file) ?? [];
    const name = file === mission ? mission : inRoot(file, ci);
    return {
      name,
      cases: ofFile.length === 0 ? [passed(name)] : ofFile.map((diagnostic) => caseOf(diagnostic, name, failing)),
    };
  });
}

const passed = (suite: string) => ({
  failed: false,
  xml: `    <testcase name="${attribute(suite)}" classname="cpas" time="0"/>\n`,
});

function caseOf({ severity, code, message, hint, line, column }: Diagnostic, suite: string, failing: Page['failing']) {
  const at = line === null ? suite : `${suite}:${line}:${column ?? 1}`;
  const text = [message, hint ?? ''].join(' ').trim();
  const failed = severity === 'error' || (severity === 'warning' && failing?.warnings) || failing?.codes.includes(code);
  const body = content(`${at}\n${text}`);
  const inner = failed
    ? `<failure message="${attribute(text)}" type="${attribute(code)}">${body}</failure>`
    : `<system-out>${content(severity)}: ${body}</system-out>`;
  return {
    failed: failed === true,
    xml: `    <testcase name="${attribute(`${code} ${at}`)}" classname="${attribute(code)}" time="0">${inner}</testcase>\n`,
  };
}

function totals(suites: readonly Suite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  return ` tests="${cases.length}" failures="${cases.filter(({ failed }) => failed).length}" errors="0" time="0"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const attribute = (raw: string): string =>
  visible(raw).replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
const content = (raw: string): string =>
  visible(raw).replace(/[&<>\r]/g, (character) => entities[character] ?? character);
