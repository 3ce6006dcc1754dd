/** Where a version of a CV stands: the advisor reads it when asked, and says yes or what to mend. */
export const cvStates = ["draft", "to-review", "to-improve", "validated"] as const;
export type CvState = (typeof cvStates)[number];

/** A file that was sent, or one that is made from the profile. */
export type CvKind = "file" | "made";
