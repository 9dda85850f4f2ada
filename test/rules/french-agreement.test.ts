import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/rules/list.ts';
import { sayIn } from '../../src/rules/say.ts';

const say = sayIn('fr');
const said = (code: string, facts: unknown) => ruleOf(code)?.words.fr.message(facts as never, say);

describe('in French a figure and its words agree', () => {
  it.each([
    { days: 0, told: 'les valeurs de 0 jour sur 365' },
    { days: 1, told: 'les valeurs de 1 jour sur 365' },
    { days: 2, told: 'les valeurs de 2 jours sur 365' },
  ])('of $days days', ({ days, told }) => {
    expect(said('data/partial', { id: 'M1', days, due: 365, period: '2025', running: false })).toContain(told);
  });

  it.each([
    { without: 1, told: '1 ligne d’E4 sur 6 n’a pas de poids' },
    { without: 2, told: '2 lignes d’E4 sur 6 n’ont pas de poids' },
  ])('of $without rows', ({ without, told }) => {
    expect(said('data/weights-incomplete', { id: 'E4', without, used: 6 })).toContain(told);
  });

  const facts = {
    component: 'Affaires civiles',
    level: 'outcome',
    known: 'nothing',
    coverage: 0,
    noGoal: [],
    tooLarge: [],
  };
  it.each([
    { noValue: ['C1'], indicators: 1, told: 'son seul indicateur n’a pas de valeur (C1).' },
    { noValue: ['C1'], indicators: 3, told: 'sur ses 3 indicateurs, 1 n’a pas de valeur (C1).' },
    { noValue: ['C1', 'C2'], indicators: 3, told: 'sur ses 3 indicateurs, 2 n’ont pas de valeur (C1 et C2).' },
  ])('of $noValue.length of $indicators indicators', ({ told, ...known }) => {
    const message = said('data/insufficient', { ...facts, ...known });
    expect(message).toContain('Le niveau des effets d’Affaires civiles');
    expect(message).toContain(told);
  });

  it.each([
    { more: 1, told: '(et 1 autre cas)' },
    { more: 3, told: '(et 3 autres cas)' },
  ])('of $more more', ({ more, told }) => {
    const differing = { key: 'P3, 2025', more, sources: ['RBB', 'SAGE'], values: [74, 47], for: 'quality' };
    expect(said('data/two-sources', differing)).toContain(told);
  });
});
