import { type Content, inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

/** Indicators of measures that events are counted or measured for. */
export const derivedIndicators = [
  'id,name,component,level,measure,baseline,target',
  'A,Attacks,Protection,impact,count,0,0',
  'K,Killed,Protection,impact,count,0,0',
  'S,Answered,Protection,outcome,percent,0,100',
  'D,Delay,Protection,outcome,rate,0,1',
  'X,Bad,Protection,outcom,rate,0,1',
];

/** A list of events. */
export const events = [
  'Date,Type,Admin,Killed,Answered,Sex',
  '2025-01-10,attack,Beni,2,yes,f',
  '2025-01-20,protest,Goma,0,no,m',
  '2025-02-05,attack,Beni,3,no,f',
  '2025-04-02,attack,,1,yes,',
  '2025-04-30,attack,Beni,,yes,m',
];

/** Everything that is read where events are derived from; what is told of the indicators left out. */
export const derive = (derived: object | readonly object[], list: Content = events) =>
  readAll(
    inMemory({
      'indicators.csv': derivedIndicators,
      'events/2025.csv': list,
      'cpas.json': JSON.stringify({ derive: [derived].flat().map((one) => ({ from: 'events/*.csv', ...one })) }),
    }),
  ).then(({ told, ...rest }) => ({ ...rest, told: told.filter((one) => !one.includes('indicators.csv')) }));

/** Attacks by place. */
export const attacks = { indicator: 'A', date: 'Date', location: 'Admin', where: { Type: ['attack'] } };
