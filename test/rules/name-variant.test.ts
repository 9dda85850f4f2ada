import { describe, expect, it } from 'vitest';
import type { Evaluation, Framework, Indicator } from '../../src/model/framework.ts';
import variant from '../../src/rules/name/variant.ts';
import { findings } from '../findings.ts';
import { evaluation, framework, indicator, row } from '../made.ts';
import { tallied } from '../tallied.ts';

const indicatorAt = (line: number, given: Partial<Indicator> = {}) =>
  indicator({ at: { file: 'indicators.csv', line, cells: {} }, ...given });

const evaluationAt = (line: number, given: Partial<Evaluation>) =>
  evaluation({ at: { file: 'evaluations.csv', line, cells: {} }, ...given });

/** @param observed place and line of each observation */
async function raised(given: Partial<Framework>, observed: readonly (readonly [place: string, line: number])[] = []) {
  const { summaries } = await tallied(observed.map(([place, line]) => row({ place, line, start: -line })));
  const seen = { framework: framework({ indicators: [indicatorAt(2)], ...given }), summaries, settings: { names: [] } };
  const found = variant.check?.(seen as never) ?? [];
  return [...found].map(({ at: { file, line }, facts, related = [] }) => ({
    at: `${file}:${line}`,
    ...(facts as { subject: string; text: string; known: string | null; near: string | null }),
    first: related.map((one) => `${one.file}:${one.line}`).join(),
  }));
}

describe('two spellings of one name', () => {
  it('are told at the rarer one, with the first place of the other', async () => {
    const owners = ['Force HQ', 'Force-HQ', 'Force HQ'];
    const indicators = owners.map((owner, i) => indicatorAt(i + 2, { owner }));
    expect(await raised({ indicators })).toEqual([
      {
        at: 'indicators.csv:3',
        subject: 'owner',
        text: 'Force-HQ',
        known: 'Force HQ',
        near: null,
        first: 'indicators.csv:2',
      },
    ]);
  });

  it('used as often are told at the later one', async () => {
    const indicators = ['SEA', 'sea'].map((theme, i) => indicatorAt(i + 2, { themes: [theme] }));
    expect(await raised({ indicators })).toMatchObject([{ at: 'indicators.csv:3', text: 'sea', known: 'SEA' }]);
  });

  it('are told once a spelling, however often it is used', async () => {
    const units = ['Bataillon A', 'bataillon A', 'Bataillon A', 'Bataillon A', 'bataillon A', 'bataillon-A'];
    const indicators = units.map((orgUnit, i) => indicatorAt(i + 2, { orgUnit }));
    expect((await raised({ indicators })).map((one) => [one.at, one.text])).toEqual([
      ['indicators.csv:3', 'bataillon A'],
      ['indicators.csv:7', 'bataillon-A'],
    ]);
  });

  it('are found across observations and evaluations', async () => {
    const evaluations = [evaluationAt(2, { locations: ['Béni'] })];
    const rows = [
      ['Goma', 7],
      ['Beni', 9],
      ['Beni', 4],
    ] as const;
    expect(await raised({ evaluations }, rows)).toEqual([
      {
        at: 'evaluations.csv:2',
        subject: 'place',
        text: 'Béni',
        known: 'Beni',
        near: null,
        first: 'observations.csv:4',
      },
    ]);
  });

  it('of a component and a theme are two things', async () => {
    expect(await raised({ indicators: [indicatorAt(2, { themes: ['police'] })] })).toEqual([]);
  });
});

describe('what an evaluation names and no indicator has', () => {
  it('is told with the nearest name', async () => {
    const evaluations = [evaluationAt(2, { components: ['Polce'], levels: ['impact'], themes: ['gender'] })];
    expect(await raised({ evaluations })).toMatchObject([
      { at: 'evaluations.csv:2', subject: 'component', text: 'Polce', known: null, near: 'Police' },
      { subject: 'level', text: 'impact', known: null, near: null },
      { subject: 'theme', text: 'gender', known: null, near: null },
    ]);
  });

  it('is told once, and as a variant alone where only its spelling differs', async () => {
    const evaluations = [2, 3].map((line) => evaluationAt(line, { components: ['Justice', 'police'] }));
    const indicators = [2, 3, 4].map((line) => indicatorAt(line));
    expect((await raised({ indicators, evaluations })).map(({ text, known }) => [text, known])).toEqual([
      ['police', 'Police'],
      ['Justice', null],
    ]);
  });

  it('is not told where there is no framework to hold it against', async () => {
    expect(await raised({ indicators: [], evaluations: [evaluationAt(2, { components: ['Justice'] })] })).toEqual([]);
  });
});

describe('a name in cpas.json that no indicator has', () => {
  const indicators = [
    'id,name,component,level,measure,baseline,target,themes',
    'P1,Trust,Police,outcome,percent,30,60,conduct',
  ];
  const said = async (settings: string, lines = indicators, lang: 'en' | 'fr' = 'en') =>
    (await findings({ 'indicators.csv': lines, 'cpas.json': settings }, { lang }))
      .filter(({ code }) => code === 'name/variant')
      .map(({ file, line, column, field, message, hint }) => ({
        at: `${file}:${line}:${column}`,
        field,
        message,
        hint,
      }));

  it('is told where it stands, with the nearest', async () => {
    const settings =
      '{\n  "components": { "Polise": 2 },\n  "disclosure": { "below": 5, "themes": ["condukt", "wps"] }\n}';
    expect(await said(settings)).toEqual([
      {
        at: 'cpas.json:2:19',
        field: 'components',
        message: 'No indicator has the component "Polise".',
        hint: 'Write Police, if that is meant.',
      },
      {
        at: 'cpas.json:3:42',
        field: 'disclosure',
        message: 'No indicator has the theme "condukt".',
        hint: 'Write conduct, if that is meant.',
      },
      {
        at: 'cpas.json:3:53',
        field: 'disclosure',
        message: 'No indicator has the theme "wps".',
        hint: 'Correct it or delete it; as it stands it has no effect.',
      },
    ]);
    expect((await said(settings, indicators, 'fr')).at(-1)?.hint).toMatch(/sans effet\.$/);
  });

  it('in another spelling too: settings take it as it is written', async () => {
    const [told] = await said('{"components": {"police": 2}}');
    expect(told?.message).toMatch(/^The component "police" is "Police" elsewhere/);
    expect(await said('{"components": {"Police": 2}, "disclosure": {"below": 5, "themes": ["conduct"]}}')).toEqual([]);
  });

  it('but not where a row was left out of which nobody knows what it says', async () => {
    const settings = '{"components": {"Justice": 2}, "disclosure": {"below": 5, "themes": ["wps"]}}';
    expect(await said(settings, [...indicators, 'J1,Cases,Justice,outcom,percent,30,60,wps'])).toEqual([]);
    expect(await said(settings, [...indicators, 'J1,"Cases"x,Justice,outcome,percent,30,60,wps'])).toEqual([]);
  });
});
