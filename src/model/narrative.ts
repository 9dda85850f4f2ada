/** Headings of narrative.md that stand for the whole, not for a component: compared folded. @see spec 5, "Words" */
export const wholeHeadings = (mission: string): readonly string[] => ['Overall', 'Ensemble', mission];
