import { describe, expect, it } from 'vitest';
import { catalogue, decoupled } from './minutam-rules.ts';
import { printed } from './printed.ts';

describe('the page of cpas rules', () => {
  it('lists a rule a line, with the severity that cpas.json has changed', () => {
    expect(printed([catalogue])).toBe(`\
file/empty     error       no header row
file/not-text  error       not a text file: XLSX, ZIP, PDF, Parquet
data/carried   off (info)  a value that is carried
`);
  });

  it('explains one rule', () => {
    expect(printed([decoupled])).toBe(`\
results/decoupled                                                       warning
Outputs score 25 points or more above results: much is done, little changes.
Why   Activity is easy to raise and to count. Where it climbs alone, it is the
      wrong activity, or something undoes it, or results are measured badly.
Bad   output 85, outcome 0, impact 30: results 15, gap +70
Good  output 85, outcome 70, impact 60: results 65, gap +20
Do    cpas explain COMPONENT shows which indicators make the gap.
Set   cpas.json: "rules": {"results/decoupled": "error"}, or "off", "info"
`);
  });
});
