import { expect, it } from 'vitest';
import { typeset } from '../../src/rules/typeset.ts';

it.each([
  ['Le fichier est vide : il n’a rien ; voyez « ici ».', 'Le fichier est vide~: il n’a rien~; voyez «~ici~».'],
  ['45 % de 2 000 000 de lignes', '45~% de 2~000~000 de lignes'],
  ['12:30, "decimal": ","', '12:30, "decimal": ","'],
])('%s', (plain, typed) => {
  expect(typeset(plain)).toBe(typed.replaceAll('~', '\u00a0'));
});
