import { describe, expect, it } from 'vitest';
import { findings } from '../findings.ts';
import { inMemory } from '../in-memory.ts';

const head = 'id,name,component,level,measure,baseline,target';
const indicators = [head, 'M1,Patrols,Military,output,count,0,9', 'P1,Trust,Police,outcome,percent,30,60'];
const said = async (files: Parameters<typeof inMemory>[0], lang: 'en' | 'fr' = 'en') =>
  (await findings(inMemory(files), { lang }))
    .filter(({ code }) => /^row\/(duplicate|conflict)|^id\/duplicate/.test(code))
    .map(({ message }) => message);

describe('a row that meets one of another file names that file', () => {
  it('of observations', async () => {
    expect(
      await said({
        'indicators.csv': indicators,
        'observations/a.csv': ['indicator,period,value', 'M1,2025-Q1,5', 'P1,2025-Q1,40', 'P1,2025-Q2,44'],
        'observations/b.csv': [
          'indicator,period,value',
          'M1,2025-Q1,5',
          'P1,2025-Q1,41',
          'P1,2025-Q2,45',
          'P1,2025-Q2,46',
        ],
      }),
    ).toEqual([
      'P1, 2025-Q1 is 41 here and 40 in line 3 of observations/a.csv. Neither is used.',
      'P1, 2025-Q2 is 46 here and otherwise in lines 4 (observations/a.csv) and 4. None of them is used.',
      'M1, 2025-Q1 stands already in line 2 of observations/a.csv, with the same value: counted once.',
    ]);
  });

  it('of ids and of goals, in French too', async () => {
    const files = {
      'indicators.csv': indicators,
      'more.csv': [head, 'M1,Patrols again,Military,output,count,0,9'],
      'goals.csv': ['indicator,period,target', 'P1,2025,50'],
      'goals-2.csv': ['indicator,period,target', 'P1,2025,60'],
      'cpas.json': JSON.stringify({
        files: { indicators: ['indicators.csv', 'more.csv'], targets: ['goals.csv', 'goals-2.csv'] },
      }),
    };
    expect(await said(files)).toEqual([
      'M1 is already the id of line 2 of indicators.csv. This row is not used.',
      'P1, 2025 has the goal 60 here and 50 in line 2 of goals.csv. Neither is used.',
    ]);
    expect(await said(files, 'fr')).toEqual([
      'M1 est déjà l’identifiant de la ligne 2 du fichier indicators.csv. Cette ligne-ci n’est pas utilisée.',
      'P1, 2025\u00a0: 60 ici, 50 à la ligne 2 du fichier goals.csv. Aucune des deux n’est utilisée.',
    ]);
  });
});
