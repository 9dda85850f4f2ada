import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlapSchema } from '../src/model/overlap-figures.ts';
import { cpas } from './cli.ts';
import { surplus, unlike } from './known-answer.ts';

/**
 * The known answers. Each folder of test/cases has inputs, a README that says where they come from, and the answers in
 * expected.json, made by hand or by others' programs. They are run as a user would, through the command line.
 */
const root = join(import.meta.dirname, 'cases');

for (const name of readdirSync(root)) {
  const answer = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
  // biome-ignore lint/suspicious/noExplicitAny: what an answer names differs from case to case
  const runs: any[] = answer.runs ?? [answer];
  describe(name, () => {
    it.each(runs.map((run) => ({ run, line: argsOf(run).join(' ') })))('cpas $line', async ({ run }) => {
      const { code, out, err } = await cpas([...argsOf(run), '--json'], { cwd: `test/cases/${name}` });
      expect(code, err).toBe(0);
      const document = JSON.parse(out);
      const indicators = document.components?.flatMap((one: { indicators: unknown[] }) => one.indicators);
      const { findings, ...members } = run;
      expect(unlike({ ...document, indicators }, members, answer.tolerance)).toEqual([]);
      for (const list of run.noOther ?? []) expect(surplus(document[list], run[list])).toEqual([]);
      if (document.schema === 'cpas.overlap/1') {
        expect(members, 'the answer is whole').toMatchObject(overlapMembers);
        expect(pairsFound(document)).toEqual(findings.sort());
      } else if (findings !== undefined) expect(wrongFindings(document, findings)).toEqual([]);
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function argsOf({ args, run, by, period }: any): readonly string[] {
  const [command, ...rest] = run ?? [];
  if (command !== undefined) return rest.at(-1) === '--today' ? [command, ...rest, '2025-10-01'] : run;
  return args ?? ['score', '--by', by, '--period', period, '--today', '2030-01-01'];
}

/** Each of cpas.overlap/1 but what is asked with --what-if, and what it takes from the framework. */
const overlapMembers = Object.fromEntries(
  Object.keys(overlapSchema.shape)
    .filter((member) => !['whatIf', 'framework'].includes(member))
    .map((member) => [member, expect.anything()]),
);

interface Found {
  readonly code: string;
  readonly component?: string;
  readonly indicators?: readonly string[];
  readonly evaluations?: readonly string[];
}

const pairsFound = ({ findings }: { findings: Found[] }): string[][] =>
  findings
    .filter(({ code }) => /^evaluation\/(duplication|overlap|repeat)$/.test(code))
    .map(({ code, evaluations = [] }) => [code, ...evaluations])
    .sort();

/** `with`: at least these, naming this component or these indicators; `without`: none of these. */
function wrongFindings({ findings }: { findings: Found[] }, wanted: { with?: Found[]; without?: Found[] }): Found[] {
  const isThere = (one: Found) =>
    findings.some(
      (found) =>
        found.code === one.code &&
        (one.component === undefined || found.component === one.component) &&
        (one.indicators ?? []).every((id) => found.indicators?.includes(id)),
    );
  return [...(wanted.with ?? []).filter((one) => !isThere(one)), ...(wanted.without ?? []).filter(isThere)];
}
