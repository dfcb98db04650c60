/** How a rule came to be known: by a public source, by one weak source, or from memory; and how sure that is. */
export const MARKS = ['found', 'found-weak', 'memory-high', 'memory-medium', 'memory-low'] as const;
/** One of {@link MARKS}. */
export type Mark = (typeof MARKS)[number];
