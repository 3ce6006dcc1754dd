import type { Company } from "@tremplin/core/employer";
import type { OfferContent } from "@tremplin/core/offer";
import { decisionKey, judgeSector, type SectorJudgement, type SectorRules } from "@tremplin/core/sector";
import {
  companiesInSector,
  type DatabaseHandle,
  importReader,
  type OfferReviewRow,
  type OfferToSave,
  type SectorDecision,
  sectorDecisions,
} from "@tremplin/database";

/** Judges the offers of a batch: what it asks of the database is read before. */
export class SectorJudge {
  readonly #rules: SectorRules;
  readonly #inSector: ReadonlySet<string>;
  readonly #decisions: ReadonlyMap<string, SectorDecision>;

  private constructor(
    rules: SectorRules,
    inSector: ReadonlySet<string>,
    decisions: ReadonlyMap<string, SectorDecision>,
  ) {
    this.#rules = rules;
    this.#inSector = inSector;
    this.#decisions = decisions;
  }

  /** For the companies that a batch names and the board knows: of a new one nothing was decided. */
  static async load(
    db: DatabaseHandle["db"],
    rules: SectorRules,
    companies: readonly Pick<Company, "id">[],
  ): Promise<SectorJudge> {
    const ids = companies.map(({ id }) => id);
    const [inSector, decisions] = [await companiesInSector(db, ids), await sectorDecisions(db, ids)];
    const byKey = decisions.map((each) => [`${each.companyKey} ${each.titleKey}`, each] as const);
    return new SectorJudge(rules, inSector, new Map(byKey));
  }

  of(content: OfferContent, companyId: string | null): SectorJudgement {
    const { title, description, romeCode, place, companyName } = content;
    const key = decisionKey(title, { id: companyId, name: companyName });
    const learned = key && this.#decisions.get(`${key.companyKey} ${key.titleKey}`);
    const companyInSector = companyId !== null && this.#inSector.has(companyId);
    const { insee, department } = place;
    const offer = { title, description, romeCode, insee, department, companyInSector };
    return judgeSector({ ...offer, isMember: false, chosen: null, learned: learned ?? null }, this.#rules);
  }
}

/** What puts an imported offer before the moderators. */
export function reviewOf(offer: OfferToSave, id: string, now: Date): OfferReviewRow {
  return {
    id,
    offerId: offer.id,
    kind: "first",
    content: contentOf(offer),
    findings: [],
    risks: [],
    state: "waiting",
    submittedBy: importReader,
    submittedAt: now,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    comments: [],
    appeal: null,
  };
}

/** What an offer says, without its identity and its life. */
function contentOf(offer: OfferToSave): OfferContent {
  const { id, publicId, slug, companyId, origin, state, sourceDigest, ...rest } = offer;
  const { createdAt, updatedAt, publishedAt, expiresAt, ...content } = rest;
  return content;
}

/** Clearly outside: a row that says so is not taken, so that moderators see only what is doubtful. */
export function isNotTaken({ verdict }: SectorJudgement): boolean {
  return verdict === "out";
}

/** Whether a moderator refused the like of an offer. */
export function isLearnedOut({ reasons }: SectorJudgement): boolean {
  return reasons.some(({ code }) => code === "learned-out");
}

/** Why a row is not published, for the agency. */
export function outsideReason(judgement: SectorJudgement): string {
  if (isLearnedOut(judgement))
    return "Hors filière : un modérateur a déjà écarté cet intitulé de cette entreprise.";
  if (isNotTaken(judgement)) {
    const why = judgement.reasons.some(({ code }) => code === "no-family")
      ? "aucun métier de la filière n'est reconnu"
      : "le métier existe ailleurs et rien ne dit que le lieu est de la filière";
    return `Hors filière : ${why}. L'offre n'est pas reprise. Si elle en est, complétez les métiers, les lieux ou les mots de la filière (« sector » dans instance.json), puis importez à nouveau.`;
  }
  return "Peut-être hors filière : le métier ou le lieu ne suffisent pas à le dire. L'offre attend la décision d'un modérateur.";
}
