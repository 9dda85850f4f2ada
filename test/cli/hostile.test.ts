import { describe, expect, it } from 'vitest';
import { cpas } from '../cli.ts';
import { folder } from './folder.ts';

/** Drives a terminal (red, clear, bell; also as one character), turns a line round, hides: none of it may come out raw. */
const bad = '\u001b[31mX\u009b2J\u0007\u202egnp\u2066\u200f\u2028';
const raw =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are sought
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const top = folder({
  [`de${bad}mo/cpas.json`]: JSON.stringify({
    mission: `M${bad}`,
    accepted: [{ evaluations: [`E1${bad}`, 'E2'], reason: `r${bad}` }],
  }),
  [`de${bad}mo/indicators.csv`]: [
    `id,name,component,level,measure,baseline,target,themes,owner,org_unit,objective,x${bad}`,
    `A${bad},N${bad},C${bad},outcome,stock,0,10,t${bad},o${bad},u${bad},ob${bad},`,
    `B,N,C${bad},output,stock,0,10,t${bad},,,,`,
    `Z,N,D,outcom${bad},stock,0,10,t${bad},,,,`,
  ],
  [`de${bad}mo/observations/a${bad}.csv`]: [
    'indicator,period,value,location,source,by_sex',
    `A${bad},2025-Q1,5,G${bad},s${bad},f${bad}`,
    'B,2025-Q1,3,,,',
    `B,2025-Q2${bad},3,,,`,
    `B,2025-Q3,3${bad},,,`,
    `Q${bad},2025-Q3,3,,,`,
    `A${bad},2025-Q1,6,G${bad},t${bad},f${bad}`,
  ],
  [`de${bad}mo/evaluations.csv`]: [
    'id,title,tool,owner,start,end,component,locations,respondents',
    `E1${bad},T${bad},X${bad},O${bad},2025-01-01,2025-03-01,C${bad},G${bad},r${bad}`,
    `E2,T,X,P,2025-01-01,2025-03-01,C${bad},,r${bad}`,
    `E3,T,X,Q,2025-01-01,2025-03-01,C${bad},,r${bad}`,
  ],
  [`de${bad}mo/decisions.csv`]: ['id,date,decision,informed_by', `D1${bad},2025-01-01,d${bad},E1${bad}`],
  [`de${bad}mo/narrative.md`]: `# C${bad}\n\ntext ${bad}\n\n# nothing${bad}\n\nx\n`,
});
const demo = `de${bad}mo`;

async function printed(argv: readonly string[]): Promise<void> {
  const { out, err } = await cpas([...argv, '--today', '2025-10-01'], { cwd: top });
  // a CSV file ends its lines with CRLF
  for (const text of [out.replaceAll('\r\n', '\n'), err]) expect(raw.exec(text)?.[0] ?? null).toBeNull();
  expect(err).not.toContain('cpas itself has failed');
}

describe.each(['table', 'csv', 'md', 'json'])('as %s, names and data that would drive a terminal', (format) => {
  it.each([
    ['validate', demo, '--show', 'info'],
    ['validate', demo, `no${bad}`],
    ['validate', `${demo}/observations/a${bad}.csv`],
    ['score', demo],
    ['score', demo, '--by', 'location'],
    ['score', demo, demo],
    ['overlap', demo],
    ['report', demo],
    ['explain', `C${bad}`, demo],
    ['explain', `A${bad}`, demo],
    ['explain', 'overall', demo],
  ])('come out harmless: cpas %s', async (...argv) => {
    await printed([...argv, '--format', format]);
  });
});

it.each(['github', 'sarif', 'junit', 'codequality'])('so in %s', async (format) => {
  await printed(['validate', demo, '--format', format]);
});

describe('so in what is said of wrong use', () => {
  it.each([
    [`sco${bad}`],
    ['score', `--x${bad}`],
    ['score', demo, '--format', bad],
    ['score', `no${bad}`],
    ['score', demo, '--period', bad],
    ['score', demo, '--component', bad],
    ['score', demo, '--fail-on', bad],
    ['score', demo, '--config', bad],
    ['score', demo, '--max-warnings', bad],
    ['score', demo, '-o', bad],
    ['score', demo, '-o', `out${bad}.json`],
    ['score', demo, '--strict', '-q'],
    ['score', demo, '--fail-on', 'data/none,data/insufficient', demo],
    ['explain', bad, demo],
    ['overlap', demo, '--what-if', bad],
    ['overlap', demo, '--what-if', `drop=${bad}`],
    ['overlap', demo, '--from', bad],
    ['rules', bad],
    ['init', `new${bad}`],
    ['validate', demo, '--baseline', bad],
    ['validate', demo, '--write-baseline', `known${bad}.json`],
  ])('cpas %s', async (...argv) => {
    await printed(argv);
  });
});

it('names that objects have are names like any other', async () => {
  const cwd = folder({
    'indicators.csv': [
      'id,name,component,level,measure,baseline,target,themes',
      '__proto__,constructor,toString,outcome,stock,0,10,hasOwnProperty',
      'constructor,__proto__,__proto__,outcome,stock,0,10,__proto__',
    ],
    'observations.csv': [
      'indicator,period,value,location,source,by_sex',
      '__proto__,2025-Q1,5,__proto__,constructor,__proto__',
      'constructor,2025-Q1,10,,__proto__,',
    ],
  });
  const { code, out } = await cpas(['score', '--json'], { cwd });
  expect(code).toBe(0);
  const { components } = JSON.parse(out);
  expect(components.map((one: { component: string; score: number }) => [one.component, one.score])).toEqual([
    ['toString', 50],
    ['__proto__', 100],
  ]);
  for (const command of ['validate', 'report', 'score --by theme', 'score --by location', 'explain toString']) {
    expect((await cpas(command.split(' '), { cwd })).code).toBe(0);
  }
});
