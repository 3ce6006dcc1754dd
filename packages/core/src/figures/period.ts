/** How far back the figures look, in months. */
export const figurePeriods = [1, 3, 12] as const;
