import type { Indicator } from '../model/framework.ts';

/** Whether values are added up over time, so that goals are for a span and gaps are missing amounts. @see spec 3, "Goals" */
export const isSum = ({ overTime }: Pick<Indicator, 'overTime'>): boolean => overTime === 'sum' || overTime === 'count';
