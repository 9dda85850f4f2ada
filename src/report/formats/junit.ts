import type { Diagnostic } from '../../model/diagnostic.ts';
import { grouped } from '../../model/grouped.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { Format, Page } from '../format.ts';
import { visible } from '../visible.ts';
import { inRoot } from './in-root.ts';

/**
 * JUnit XML: a suite a file, a case a diagnostic. An error fails its case; warnings and notes pass and say so in their output,
 * as they do not fail the command. A file without any has one case that passes.
 */
const junit: Format<'validation'> = {
  *write(documents, { ci }) {
    const suites = documents.flatMap((document) => suitesOf(document, ci));
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

function suitesOf(document: Documents['validation'] | ErrorDocument, ci: Page['ci']): Suite[] {
  if (document.schema === 'cpas.error/1') {
    const { mission, message } = document;
    return [{ name: mission, cases: [failure(mission, 'cpas', { severity: 'error', text: message, at: mission })] }];
  }
  const { mission, files, diagnostics } = document;
  const byFile = grouped(diagnostics, (one) => one.file ?? mission);
  const names = new Set([...files.map(({ path }) => path), ...byFile.keys()]);
  return [...names].map((file) => {
    const found = byFile.get(file) ?? [];
    const name = file === mission ? mission : inRoot(file, ci);
    return { name, cases: found.length === 0 ? [passed(name)] : found.map((one) => caseOf(one, name)) };
  });
}

const passed = (suite: string) => ({
  failed: false,
  xml: `    <testcase name="${attribute(suite)}" classname="cpas" time="0"/>\n`,
});

function caseOf({ severity, code, message, hint, line, column }: Diagnostic, suite: string) {
  const at = line === null ? suite : `${suite}:${line}:${column ?? 1}`;
  return failure(at, code, { severity, at, text: [message, hint ?? ''].join(' ').trim() });
}

function failure(name: string, code: string, { severity, text, at }: { severity: string; text: string; at: string }) {
  const failed = severity === 'error';
  const body = content(`${at}\n${text}`);
  const inner = failed
    ? `<failure message="${attribute(text)}" type="${attribute(code)}">${body}</failure>`
    : `<system-out>${content(severity)}: ${body}</system-out>`;
  return {
    failed,
    xml: `    <testcase name="${attribute(`${code} ${name}`)}" classname="${attribute(code)}" time="0">${inner}</testcase>\n`,
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
const attribute = (raw: string): string => visible(raw).replace(/[&<>"\t\n\r]/g, (found) => entities[found] ?? found);
const content = (raw: string): string => visible(raw).replace(/[&<>\r]/g, (found) => entities[found] ?? found);
