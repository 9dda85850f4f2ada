/**
 * What observations were left out for a fault: whose, and in which places. An indicator all of whose rows have a fault was
 * observed all the same, and of one mistake only the fault is told.
 */
export interface LeftOutObservations {
  /** indices into `Framework.indicators` */
  readonly indicators: ReadonlySet<number>;
  /** of these, those that lost events: what is derived of the others may lack some */
  readonly events: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
}
