import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, page } from './markdown.ts';

const blocks = blocksOf(page('docs/ci.md'));
const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ lines }) => parse(lines.join('\n')));
const hook = blocks.find(({ lines }) => lines[0] === '#!/bin/sh')?.lines.join('\n') ?? '';
const [github, gitlab, precommit] = yaml as [
  { jobs: { check: { steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[] } } },
  { mission: { script: string[]; artifacts: { when: string; reports: Record<string, string> } } },
  { repos: { repo: string; hooks: { entry: string; language: string; files: string; pass_filenames: boolean }[] }[] },
];

const root = resolve(import.meta.dirname, '../..');
const head = 'id,name,component,level,measure,baseline,target';
const rows = [head, 'POL-1,Joint patrols,Police,output,count,100,400', 'POL-2,Trust,Police,outcome,percent,30,60'];
const observed = (value: string) => `indicator,period,value\nPOL-1,2025-Q3,${value}\nPOL-2,2025-Q3,40\n`;
let place = '';
let here = '';

/** Runs a line of the shell where `cpas` is the program of this checkout, and nothing of the caller's environment is. */
function sh(line: string, env: Record<string, string> = {}) {
  const path = [join(place, 'bin'), dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':');
  const who = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.org',
  };
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], {
    cwd: here,
    env: { PATH: path, HOME: place, LANG: 'C.UTF-8', ...who, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const put = (name: string, text: string): void => writeFileSync(join(here, name), text);
const lines = (...of: string[]) => `${of.join('\n')}\n`;

describe.skipIf(process.platform === 'win32')('what docs/ci.md offers works', () => {
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'cpas-ci-'));
    const { default: config } = await import(pathToFileURL(join(root, 'rolldown.config.js')).href);
    const built = await rolldown({ ...config, cwd: root, input: { cli: 'src/cli/main.ts' }, plugins: [] });
    await built.write({ dir: join(place, 'dist'), format: 'esm' });
    await built.close();
    writeFileSync(join(place, 'package.json'), '{ "type": "module" }\n');
    mkdirSync(join(place, 'bin'));
    writeFileSync(join(place, 'bin/cpas'), `#!/bin/sh\nexec node ${place}/dist/cli.js "$@"\n`);
    chmodSync(join(place, 'bin/cpas'), 0o755);
  }, 60_000);

  beforeEach(() => {
    here = mkdtempSync(join(place, 'work-'));
    mkdirSync(join(here, 'mission'));
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  describe('the git hook', () => {
    beforeEach(() => {
      sh('git init --quiet .');
      put('.git/hooks/pre-commit', hook);
      chmodSync(join(here, '.git/hooks/pre-commit'), 0o755);
      put('mission/indicators.csv', lines(...rows));
      put('mission/observations.csv', observed('95'));
    });

    it('stops a commit with a bad cell and says where it is', () => {
      put('mission/observations.csv', observed('9O'));
      const { status, stdout, stderr } = sh('git add mission && git commit --quiet -m Add');
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('mission/observations.csv:2:15');
      expect(stdout + stderr).toContain('"9O" is not a number.');
      expect(sh('git rev-parse --verify --quiet HEAD').status).not.toBe(0);
    });

    it('lets a good one pass', () => {
      expect(sh('git add mission && git commit --quiet -m Add').status).toBe(0);
      expect(sh('git log --format=%s').stdout).toBe('Add\n');
    });

    it('looks at what is staged, not at what lies in the folder', () => {
      sh('git add mission');
      put('mission/observations.csv', observed('9O'));
      expect(sh('git commit --quiet -m Good').status).toBe(0);
      sh('git add mission');
      put('mission/observations.csv', observed('95'));
      expect(sh('git commit --quiet -m Bad').status).toBe(1);
    });

    it('lets a commit pass that does not touch the mission', () => {
      put('other.txt', 'x\n');
      put('mission/observations.csv', observed('9O'));
      expect(sh('git add other.txt && git commit --quiet -m Other').status).toBe(0);
    });
  });

  it('a baseline lets only what is new fail', () => {
    put('mission/indicators.csv', lines(...rows));
    put('mission/observations.csv', observed('9O'));
    expect(sh('cpas validate mission --write-baseline mission/cpas-baseline.json').status).toBe(1);
    const again = 'cpas validate mission --strict --baseline mission/cpas-baseline.json';
    expect(sh(again).status).toBe(0);
    put('mission/observations.csv', `${observed('9O')}POL-2,2025-Q4,4O\n`);
    const { status, stdout } = sh(again);
    expect(status).toBe(1);
    expect(stdout).toContain('mission/observations.csv:4:15');
    expect(stdout).not.toContain('mission/observations.csv:2:15');
  });

  describe('on a mission with a bad cell', () => {
    beforeEach(() => {
      cpSync(join(root, 'fixtures/example'), join(here, 'mission'), { recursive: true });
      const text = readFileSync(join(here, 'mission/observations.csv'), 'utf8');
      put('mission/observations.csv', text.replace(',82.4,', ',8Z.4,'));
    });

    it('the workflow of GitHub Actions annotates, writes SARIF and a summary, and fails', () => {
      const { steps } = github.jobs.check;
      const env = { GITHUB_WORKSPACE: here, GITHUB_STEP_SUMMARY: join(here, 'summary.md') };
      const ran = new Map(
        steps.flatMap(({ name, run }) => (name === undefined || run === undefined ? [] : [[name, sh(run, env)]])),
      );
      expect([...ran].map(([name, { status }]) => [name, status])).toEqual([
        ['Annotate the lines', 1],
        ['Write SARIF', 0],
        ['Overlapping evaluations', 1],
        ['Report beside the run', 0],
      ]);
      expect(ran.get('Annotate the lines')?.stdout).toMatch(/^::error file=mission\/observations\.csv,line=2,col=/m);
      const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif'));
      const sarif = JSON.parse(readFileSync(join(here, String(upload?.with?.['sarif_file'])), 'utf8'));
      expect(sarif.version).toBe('2.1.0');
      expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
        'mission/observations.csv',
      );
      expect(readFileSync(join(here, 'summary.md'), 'utf8')).toContain('Military');
      expect(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined))).toBe(true);
    }, 60_000);

    it('the job of GitLab CI writes both reports, and fails', () => {
      const { script, artifacts } = gitlab.mission;
      const ran = script.map((line) => sh(line, { CI_PROJECT_DIR: here }).status);
      expect(ran).toEqual([1, 1]);
      expect(artifacts.when).toBe('always');
      const read = (name: string | undefined) => readFileSync(join(here, String(name)), 'utf8');
      const issues = JSON.parse(read(artifacts.reports['codequality']));
      expect(issues[0]).toMatchObject({
        check_name: 'cell/number',
        fingerprint: expect.stringMatching(/./),
        location: { path: 'mission/observations.csv', lines: { begin: 2 } },
      });
      expect(read(artifacts.reports['junit'])).toContain('<testcase name="cell/number mission/observations.csv:2:');
    }, 60_000);

    it('the hook of the pre-commit framework calls a command that fails', () => {
      const [hooks] = precommit.repos.map((one) => one.hooks);
      expect(precommit.repos.map(({ repo }) => repo)).toEqual(['local']);
      expect(hooks).toHaveLength(1);
      expect(hooks?.[0]).toMatchObject({ language: 'system', pass_filenames: false });
      expect(new RegExp(hooks?.[0]?.files ?? '').test('mission/observations.csv')).toBe(true);
      expect(sh(hooks?.[0]?.entry ?? '').status).toBe(1);
    });
  });
});
