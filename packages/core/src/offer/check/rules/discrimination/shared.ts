/** The article that names the criteria by which nobody may be set aside. */
export const L1132 = "Code du travail, article L1132-1";

/** What an offer says instead of whom it wants. */
export const toAll = "ouvert à toutes et à tous";
