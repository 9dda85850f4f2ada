/** What scores can be grouped by; apart from the schemas, so that the grammar of a command does not load them. */
export const groupings = ['component', 'org-unit', 'objective', 'theme', 'location', 'level'] as const;
/** What scores can be grouped by. */
export type Grouping = (typeof groupings)[number];
