import { describe, expect, it } from 'vitest';
import { overlap } from './minutam-overlap.ts';
import { printed } from './printed.ts';

describe('the page of cpas overlap', () => {
  it('shows what is done twice, who comes when and what nobody looks at', () => {
    expect(printed([overlap])).toBe(`\
MINUTAM, 8 evaluations, 2026-03-02 to 2026-10-20, as of 2026-07-10
  18 %  of the work covers again what another evaluation covers
  40    of 200 person-days could be saved (advice): E6, E7 add no indicator or
        place
   1    of 12 indicators is covered by nobody: H2
Pairs                                                               person-days
E4 E5  duplication  100 %  P1 to P4; 3 places; 2026-09-01 to 09-15         12.0
       Coordinate: E5 is independent. Keep apart, share data and calendar.
E1 E3  overlap       50 %  M3, M4; 3 places; 2026-07-13 to 07-24            7.5
       Sequence: E1 has begun. Start E3 from what E1 has found.
E2 E3  overlap       50 %  M1, M2; 3 places; 2026-07-13 to 07-24            7.5
       Sequence: E2 has begun. Start E3 from what E2 has found.
E6 E7  overlap       50 %  M3; Dorra, Kasiri; 2026-10-05 to 10-16           5.0
       Join: neither has begun. One team, one visit: Force HQ, Civil Affairs.

                                Mar   Apr   May   Jun   Jul   Aug   Sep   Oct
                                                         ▼ today
E1  CPAS mid-year review        ····· ····· ····· ····· █████ ····· ····· ·····
E2  RBB performance report      ····· ····· ····· ····· █████ █···· ····· ·····
E3  Force protection review     ····· ····· ····· ····· ··██· ····· ····· ·····
E4  FPU inspection              ····· ····· ····· ····· ····· ····· ███·· ·····
E5  OIOS evaluation of policing ····· ····· ····· ····· ····· ····· █████ ·····
E6  Patrol after-action review  ····· ····· ····· ····· ····· ····· ····· ███··
E7  Community perception study  ····· ····· ····· ····· ····· ····· ····· ████·
E8  Mediation support review    ▒▒▒▒· ····· ····· ····· ····· ····· ····· ·····
Crowded  Military, 2026-07-13 to 07-24: 3 owners (Budget Section, Force HQ,
         Strategic Planning)
Gaps     H2, an outcome of Human Rights; no component, no place
Unused   E8 is completed and named in no decision; no indicator
Enough   E1, E2, E3, E5, E8 cover all that the plan covers (advice)

Who does what
Tool           Owners         Components     Levels         Calendar
───────────────────────────────────────────────────────────────────────────────
CPAS           Strategic      Military,      outcomes,      2026-07-01 to 07-31
               Planning       Police         impact
FPU            Police         Police         outputs,       2026-09-01 to 09-15
inspection     Division                      outcomes,
                                             impact
`);
  });

  it('sets repeats after the pairs and what is accepted last', () => {
    const [first, ...others] = overlap.pairs;
    if (first === undefined) throw new Error('the fixture has pairs');
    const repeat = {
      a: 'E8',
      b: 'E1',
      share: 0.9,
      gapDays: 98,
      personDays: 20,
      suggestion: 'reuse',
      accepted: null,
    } as const;
    const pairs = [{ ...first, accepted: 'external audit' }, ...others];
    const lines = printed([{ ...overlap, pairs, repeats: [repeat] }]).split('\n');
    expect(lines.slice(12, 15)).toEqual([
      'E8 E1  repeat        90 %  98 days between                                 20.0',
      '       Reuse: E8 is over. Start E1 from what E8 has found.',
      'E4 E5  duplication  100 %  P1 to P4; 3 places; 2026-09-01 to 09-15         12.0',
    ]);
    expect(lines[15]).toBe('       accepted: external audit');
  });

  it('lists twenty pairs and counts the rest by kind', () => {
    const [first] = overlap.pairs;
    if (first === undefined) throw new Error('the fixture has pairs');
    const pairs = Array.from({ length: 25 }, () => first);
    expect(printed([{ ...overlap, pairs, pairsLeftOut: 7 }])).toContain(
      '\nNot listed: 5 duplications, 7 pairs; in full: --format md --max-pairs\n',
    );
  });

  it.each([
    { when: 'over two years', end: '2028-07-31', heads: /Q1 26 {3}Q3 26/ },
    { when: 'over one year', end: '2027-06-30', heads: /Mar/ },
  ])('shows a calendar that fits what spans $when', ({ end, heads }) => {
    const [first, ...others] = overlap.evaluations;
    if (first === undefined) throw new Error('the fixture has evaluations');
    expect(printed([{ ...overlap, evaluations: [{ ...first, end }, ...others] }])).toMatch(heads);
  });

  it('leaves the calendar out over ten years', () => {
    const [first, ...others] = overlap.evaluations;
    if (first === undefined) throw new Error('the fixture has evaluations');
    expect(printed([{ ...overlap, evaluations: [{ ...first, end: '2037-01-31' }, ...others] }])).not.toContain(
      '▼ today',
    );
  });

  it('says what is not known', () => {
    const unknown = printed([
      {
        ...overlap,
        personDays: { planned: null, saving: null },
        redundancy: null,
        unused: { evaluations: null, indicators: null },
      },
    ]);
    expect(unknown).toContain('No evaluation covers anything');
    expect(unknown).toContain('person-days are known of 8 of 8');
    expect(unknown).toContain('Unused   there is no decisions.csv, so it is not known');
  });

  it('sets the figures after a change beside those before', () => {
    const after = {
      changes: ['drop=E6'],
      redundancy: 0.1,
      personDays: { planned: 175, saving: 15 },
      gaps: overlap.gaps,
    };
    const text = printed([{ ...overlap, whatIf: after }]);
    expect(text).toContain('What if drop=E6: covered again 18 %, now 10 %;');
    expect(text).toContain('\nPairs, calendar and all else on this page are as they stand before the change.\n');
    expect(text).toContain('\nPairs before the change ');
    const near = { ...overlap, redundancy: 0.1123, whatIf: { ...after, redundancy: 0.1077 } };
    expect(printed([near])).toContain('covered again 11.2 %, now 10.8 %;');
    const same = { ...overlap, redundancy: 0.1123, whatIf: { ...after, redundancy: 0.1123 } };
    expect(printed([same])).toContain('covered again 11 %, now 11 %;');
  });

  it('says nothing of savings where nothing is planned', () => {
    const empty = {
      ...overlap,
      evaluations: [],
      pairs: [],
      keep: [],
      saving: [],
      redundancy: null,
      personDays: { planned: 0, saving: 0 },
      tools: [],
    };
    const text = printed([empty]);
    expect(text).toContain('No evaluation covers anything');
    expect(text).not.toMatch(/could be saved|0 of 0/);
  });
});

describe('who does what', () => {
  const components = [
    'Military',
    'Police',
    'Civil Affairs',
    'Human Rights',
    'Justice and Corrections',
    'Strategic Communications',
  ];
  const indicators = components.map((component, i) => ({
    id: `X${i}`,
    level: 'outcome' as const,
    components: [component],
  }));
  const tool = (name: string, owners: string[], of: string[]) => ({
    tool: name,
    owners,
    evaluations: ['E1'],
    components: of,
    levels: ['output' as const, 'outcome' as const, 'impact' as const],
    from: '2026-04-06',
    to: '2026-06-12',
  });
  const tools = [
    tool(
      'After-action review',
      ['Force Headquarters', 'Strategic Communications'],
      ['Military', 'Strategic Communications'],
    ),
    tool('RBB performance report', ['Budget Section'], components),
    tool('CPAS', ['Strategic Planning Unit'], components.slice(0, -1)),
  ];
  const page = { ...overlap, framework: { ...overlap.framework, indicators }, tools };

  it('names every component, or the one that is missing', () => {
    const text = printed([page], { width: 140 });
    expect(text).toMatch(/^RBB performance report .* every component .* 2026-04-06 to 06-12$/m);
    expect(text).toMatch(/^CPAS .* all but Strategic Communications .* 2026-04-06 to 06-12$/m);
  });

  it('breaks no word that fits, at any width', () => {
    for (const lang of ['en', 'fr'] as const) {
      for (let width = 40; width <= 140; width += 1) {
        const text = printed([page], { width, lang });
        const table = text.slice(text.search(/^(?:Who does what|Qui fait quoi)/m));
        for (const word of ['After-action', 'Communications', 'performance']) expect(table).toContain(word);
      }
    }
  });

  it('does without levels, or owners, or both, where there is little room', () => {
    const heads = (width: number) =>
      printed([page], { width })
        .split('\n')
        .find((line) => line.startsWith('Tool'))
        ?.split(/ {2,}/);
    expect(heads(80)).toEqual(['Tool', 'Owners', 'Components', 'Levels', 'Calendar']);
    expect(heads(72)).toEqual(['Tool', 'Owners', 'Components', 'Calendar']);
    expect(heads(60)).toEqual(['Tool', 'Components', 'Levels', 'Calendar']);
    expect(heads(52)).toEqual(['Tool', 'Components', 'Calendar']);
    expect(heads(45)).toBeUndefined();
  });
});
