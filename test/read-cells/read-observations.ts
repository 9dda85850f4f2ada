import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

/** Indicators of measures that read a value each in its way. */
export const fiveIndicators = [
  'id,name,component,level,measure,baseline,target',
  'P1,Trust,Police,outcome,percent,30,60',
  'M1,Patrols,Military,output,count,0,100',
  'Y1,Law passed,Civil,outcome,yes-no,,',
  'R1,Rate,Civil,outcome,rate,1,2',
  'N1,No measure,Civil,outcome,,1,2',
];

/** A file of observations of these indicators. */
export const readObservations = (observations: readonly string[] | string, settings: object = {}) =>
  readAll(
    inMemory({
      'indicators.csv': fiveIndicators,
      'observations.csv': observations,
      'cpas.json': JSON.stringify(settings),
    }),
  );
