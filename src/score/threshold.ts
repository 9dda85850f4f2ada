const tolerance = 1e-9;

/** x ≥ limit, with a tolerance, so that sums of decimal weights don't fall short by a rounding error. @see spec 3 */
export const atLeast = (x: number, limit: number): boolean => x >= limit - tolerance;

/** x < limit, where it is not at least that. */
export const below = (x: number, limit: number): boolean => !atLeast(x, limit);

/** x ≤ limit, with the same tolerance. */
export const atMost = (x: number, limit: number): boolean => x <= limit + tolerance;

/** x > limit, where it is not at most that. */
export const above = (x: number, limit: number): boolean => !atMost(x, limit);
