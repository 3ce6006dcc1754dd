import type { AccountRole } from "@tremplin/core/account";
import { slugify } from "@tremplin/core/text";
import { Random } from "./random.ts";

/** Somebody invented. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  /** Which of the demo's companies they recruit for, by rank. */
  readonly company: { readonly rank: number; readonly role: "recruiter" | "recruiter-admin" } | null;
}

/** A stream of chance of its own, far from the offers' and the companies'. */
const peopleStream = 2 ** 31;
const colleaguesStream = peopleStream + 1;

const firstNames = (
  "Aïcha|Lucas|Inès|Enzo|Manon|Yanis|Chloé|Mehdi|Sarah|Théo|Fatou|Hugo|Léa|Rayan|Jade|Nathan|Camille|Ibrahim|" +
  "Éloïse|Maxence|Noémie|Bilal|Océane|Tiago|Maëlys|Kévin|Anaïs|Samba|Zoé|Gabriel|Nour|Florian|Louna|Ismaël"
).split("|");
const lastNames = (
  "Morel|Diallo|Fontaine|Benali|Chevalier|Traoré|Lambert|Da Silva|Rousseau|Haddad|Perrin|Nguyen|Gauthier|Camara|" +
  "Lefèvre|Kaya|Marchand|Sow|Blanchard|Ferreira|Renaud|Mbaye|Collin|Özdemir|Aubert|Belkacem|Picard|Rossi"
).split("|");

const staff: readonly (readonly AccountRole[])[] = [
  ["administrator", "moderator"],
  ["moderator"],
  ["advisor"],
  ["advisor"],
  ["advisor", "moderator"],
];

/**
 * Invented people of a demo: a team, young people, and recruiters of the first companies. The same seed
 * gives the same people; their addresses lead nowhere (RFC 2606).
 */
export function demoPeople(
  seed: number,
  candidates: number,
  companies: number,
  hasAdvisors = true,
): DemoPerson[] {
  const random = new Random(seed, peopleStream);
  const taken = new Set<string>();
  const make = (roles: readonly AccountRole[], company: DemoPerson["company"]): DemoPerson => {
    return { ...somebody(random, taken), roles, company };
  };
  return [
    ...staff.filter((roles) => hasAdvisors || !roles.includes("advisor")).map((roles) => make(roles, null)),
    ...Array.from({ length: candidates }, () => make(["candidate"], null)),
    ...Array.from({ length: companies }, (_, rank) => make([], { rank, role: "recruiter-admin" })),
    ...Array.from({ length: Math.ceil(companies / 3) }, (_, rank) => make([], { rank, role: "recruiter" })),
  ];
}

/** Invented people who join those of a demo later: none has a name of `taken`. */
export function demoColleagues(
  seed: number,
  count: number,
  taken: Iterable<string>,
): Pick<DemoPerson, "name" | "email">[] {
  const random = new Random(seed, colleaguesStream);
  const names = new Set(taken);
  return Array.from({ length: count }, () => somebody(random, names));
}

function somebody(random: Random, taken: Set<string>): Pick<DemoPerson, "name" | "email"> {
  for (;;) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, email: `${slugify(name).replaceAll("-", ".")}@demo.example` };
  }
}
