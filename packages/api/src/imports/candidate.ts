import { createHash } from "node:crypto";
import { foldCompanyName } from "@tremplin/core/employer";
import { type OfferContent, type PlaceNote, settlePlace } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import type { CommuneIndex, Point } from "@tremplin/core/territory";
import { fold } from "@tremplin/core/text";
import type { CompanyDraft, DraftNote, OfferDraft } from "@tremplin/interop";
import type { Rejection } from "./reasons.ts";

/** A row that says enough to be published: what the import compares, then saves. */
export interface Candidate {
  readonly row: number;
  readonly reference: string;
  /** Of all that the source says: the same digest, the same offer. */
  readonly digest: string;
  readonly url: string | null;
  readonly content: OfferContent;
  readonly company: CompanyDraft | null;
  /** Null for a confidential employer. */
  readonly foldedName: string | null;
  readonly publishedAt: Date | null;
  readonly endsAt: Date | null;
  readonly notes: readonly (DraftNote | `place-${PlaceNote}`)[];
}

/** Stands for the text of an offer that can only be read where it comes from. */
const readElsewhere =
  "Le détail de cette offre se lit auprès de l'employeur, par le lien ou le contact indiqué.";

/**
 * Turns a draft into a candidate: settles its place, its identity and its digest. Required are a title, a
 * contract, and enough to read or to apply: a text, or else a link, an address or a telephone
 * (docs/decisions/0011-import.md). Of namesakes, the commune `near` the board's town is meant.
 */
export function candidateOf(
  row: number,
  draft: OfferDraft,
  communes: CommuneIndex,
  near?: Point,
): Result<Candidate, Rejection> {
  const {
    reference,
    url,
    company,
    publishedAt,
    endsAt,
    notes,
    place: hint,
    contact,
    contract,
    ...told
  } = draft;
  if (told.title === "") return refuse("no-title");
  if (contract === null) return refuse("no-contract");
  if (told.description === "" && contact === null) return refuse("no-content");
  const { place, notes: placeNotes } = settlePlace(hint, communes, near);
  return accept({
    row,
    reference: reference ?? referenceOf(draft),
    digest: sha256(JSON.stringify(draft)),
    url,
    content: {
      ...told,
      description: told.description === "" ? readElsewhere : told.description,
      contract,
      place,
      contact: contact ?? { kind: "app", value: null, instructions: null },
      companyName: company?.name ?? null,
      // Its family is found where its company is known.
      sector: null,
    },
    company,
    foldedName: company === null ? null : foldCompanyName(company.name),
    publishedAt,
    endsAt,
    notes: [...notes, ...placeNotes.map((note) => `place-${note}` as const)],
  });
}

/** For a source without identifiers: the same title, employer and place are the same offer. */
function referenceOf({ title, company, place }: OfferDraft): string {
  const parts = [
    fold(title),
    foldCompanyName(company?.name ?? ""),
    fold(place.label),
    place.postcode,
    place.insee,
  ];
  return `d-${sha256(parts.join("\n")).slice(0, 24)}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
