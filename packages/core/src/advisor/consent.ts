/** How the legal representative of a minor gave their consent. */
export const consentWays = ["paper", "email", "in-person"] as const;
export type ConsentWay = (typeof consentWays)[number];
