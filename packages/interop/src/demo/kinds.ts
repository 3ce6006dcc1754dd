import { type ContractKind, contractKinds } from "@tremplin/core/offer";

/** How many offers in a thousand are of each kind, about as on a public board. */
const shares: Readonly<Record<ContractKind, number>> = {
  cdi: 368,
  cdd: 186,
  interim: 118,
  saisonnier: 46,
  apprentissage: 100,
  professionnalisation: 34,
  stage: 30,
  "service-civique": 26,
  insertion: 32,
  "interim-insertion": 14,
  "cdi-interimaire": 10,
  "cdd-tremplin": 10,
  liberal: 8,
  franchise: 6,
  commercial: 6,
  reprise: 6,
};

const goldenRatio = 0.618_033_988_749_895;

/**
 * The kind of the offer at `index`: each once, then in these shares, evenly spread, so that even a
 * short list has its rare ones.
 */
export function kindAt(index: number): ContractKind {
  const first = contractKinds[index];
  if (first !== undefined) return first;
  let rest = ((index * goldenRatio) % 1) * 1000;
  for (const kind of contractKinds) {
    rest -= shares[kind];
    if (rest < 0) return kind;
  }
  return "cdi";
}

const business: ReadonlySet<ContractKind> = new Set(["liberal", "franchise", "commercial", "reprise"]);
const learning: ReadonlySet<ContractKind> = new Set([
  "apprentissage",
  "professionnalisation",
  "stage",
  "service-civique",
]);
const inclusion: ReadonlySet<ContractKind> = new Set(["insertion", "interim-insertion", "cdd-tremplin"]);

/** True for a business of one's own. */
export function isBusiness(kind: ContractKind): boolean {
  return business.has(kind);
}

/** True where one comes to learn, perhaps under 18. */
export function isLearning(kind: ContractKind): boolean {
  return learning.has(kind);
}

/** True where no experience is ever asked for. */
export function isOpen(kind: ContractKind): boolean {
  return learning.has(kind) || inclusion.has(kind);
}
