import { expect, it } from 'vitest';
import { findings } from '../findings.ts';
import { inMemory } from '../in-memory.ts';

const head = 'id,name,component,level,measure,baseline,target,themes';
const rows = (...of: readonly (readonly [components: string, themes: string])[]) => [
  head,
  ...of.map(([components, themes], i) => `M${i},Patrols,"${components}",outcome,percent,30,60,"${themes}"`),
];
const evaluations = (component: string, levels: string) => [
  'id,title,tool,owner,start,end,component,levels',
  `E1,Review,OIOS,HQ,2025-01-01,2025-02-01,${component},${levels}`,
];

/** What is said, and what to do, of several values without a `|` between them. */
async function said(files: Readonly<Record<string, readonly string[]>>, lang: 'en' | 'fr' = 'en') {
  const all = await findings(inMemory(files), { today: '2025-12-31', lang });
  return all
    .filter(({ code }) => code === 'name/variant' || code === 'cell/choice')
    .map(({ line, message, hint }) => `${line}: ${message} ${hint}`.replaceAll('\u00a0', '~'));
}

it('components with a semicolon between them are several, with their shares', async () => {
  const indicators = rows(['Police', ''], ['Police; Military', ''], ['Police:0.4;Military:0.6|Civil', '']);
  const hint = 'if these are several: they have a | between them.';
  expect(await said({ 'indicators.csv': indicators })).toEqual([
    `3: The component "Police; Military" is read as one name. Write Police|Military ${hint}`,
    `4: The component "Police:0.4;Military" is read as one name. Write Police:0.4|Military:0.6|Civil ${hint}`,
  ]);
});

it('themes likewise, in French too; with a comma only where each is one elsewhere', async () => {
  const indicators = rows(
    ['Police', 'poc'],
    ['Police', 'gender'],
    ['Police', 'poc, gender'],
    ['Police', 'poc, access'],
  );
  expect(await said({ 'indicators.csv': indicators }, 'fr')).toEqual([
    '4: Le thème «~poc, gender~»~: un seul nom y est lu. Écrivez poc|gender s’il y en a plusieurs~: dans une cellule, les noms sont séparés par |.',
  ]);
});

it('those of an evaluation are no strangers beside it', async () => {
  const files = {
    'indicators.csv': rows(['Police', ''], ['Military', '']),
    'evaluations.csv': evaluations('Police;Military', 'outcome'),
  };
  expect(await said(files)).toEqual([
    '2: The component "Police;Military" is read as one name. Write Police|Military if these are several: they have a | between them.',
  ]);
});

it('levels of an evaluation are shown as they must be written', async () => {
  const files = { 'indicators.csv': rows(['Police', '']), 'evaluations.csv': evaluations('Police', 'outcome; effet') };
  expect(await said(files)).toEqual([
    '2: Levels "outcome; effet" is none of outcome, output, impact, input. Write outcome|effet: several values in a cell have a | between them.',
  ]);
});
