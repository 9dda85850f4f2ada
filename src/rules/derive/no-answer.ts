import type { ReadingFacts } from '../../model/reading-facts.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'POC-1,Alerts answered,Military,outcome,percent,40,80',
];
const settings = [
  '{ "derive": [{ "indicator": "POC-1", "from": "alerts.csv", "date": "Day", "value": { "share": { "Response": "yes" } } }] }',
];
const alerts = ['Day,Response', '2025-03-04,yes', '2025-03-11,no'];

export default defineRule<ReadingFacts['derive/no-answer'], 'reading'>({
  code: 'derive/no-answer',
  severity: 'info',
  on: 'reading',
  concerns: 'file',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'events without an answer left out of a share',
      message: ({ events, columns, id }, say) => {
        const left = say.plural(events, {
          one: `# event has no answer in ${say.list(columns)} and is`,
          other: `# events have no answer in ${say.list(columns)} and are`,
        });
        return `${left} left out of the share${id === null ? '' : ` for ${id}`}.`;
      },
      hint: 'Fill in the answers that are known; if no answer is to count as no, write no in the cell.',
      explanation:
        'Nobody knows what would have been answered: an empty cell, or a word for missing such as NA, is neither yes nor no. The share is that of the events with an answer, whose number is its weight. A code for no answer, such as 99, belongs in missingValues.',
      bad: 'three alerts: yes, no and NA; the share is 50',
      good: 'two alerts: yes and no',
    },
    fr: {
      summary: 'événements sans réponse laissés hors d’une part',
      message: ({ events, columns, id }, say) => {
        const left = say.plural(events, {
          one: `# événement n’a pas de réponse dans ${say.list(columns)} et reste`,
          other: `# événements n’ont pas de réponse dans ${say.list(columns)} et restent`,
        });
        return `${left} hors de la part${id === null ? '' : ` calculée pour ${id}`}.`;
      },
      hint: 'Complétez les réponses connues ; si l’absence de réponse doit compter pour non, écrivez non dans la cellule.',
      explanation:
        'Personne ne sait ce qui aurait été répondu : une cellule vide, ou un mot pour une donnée manquante comme NA, n’est ni oui ni non. La part est celle des événements qui ont une réponse ; leur nombre est son poids. Un code d’absence de réponse, comme 99, a sa place dans missingValues.',
      bad: 'trois alertes : yes, no et NA ; la part est de 50',
      good: 'deux alertes : yes et no',
    },
  },
  shown: { events: 1, columns: ['Response'], id: 'POC-1' },
  bad: {
    files: { 'cpas.json': settings, 'indicators.csv': indicators, 'alerts.csv': [...alerts, '2025-03-20,NA'] },
    raised: ['alerts.csv'],
  },
  good: { files: { 'cpas.json': settings, 'indicators.csv': indicators, 'alerts.csv': alerts } },
});
