/**
 * Who acts. `recruiter` belongs to a company, `recruiter-admin` also manages its members,
 * `moderator` is the "chargé de relations entreprises", `system` is the worker and the imports.
 */
export const roles = [
  "visitor",
  "candidate",
  "advisor",
  "recruiter",
  "recruiter-admin",
  "moderator",
  "administrator",
  "system",
] as const;

export type Role = (typeof roles)[number];
