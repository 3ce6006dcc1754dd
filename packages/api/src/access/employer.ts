import { addClaim, addSignUp } from "@tremplin/database";
import { signUpExample } from "../routers/employer/testing.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import {
  everybody,
  everyPerson,
  keepers,
  managers,
  moderators,
  moderatorsAnywhere,
  other,
  own,
} from "./who.ts";

const { slug } = own;
const bytes = new Uint8Array([1, 2, 3]);
const page = {
  slug,
  name: "Own",
  activity: "",
  description: "",
  website: "",
  headcount: "",
  place: "Dijon",
  address: "",
  phone: "",
  spontaneousUntil: "",
  knowsColleagues: false,
};
const company = {
  siret: "55210055400013",
  name: "Neuve",
  activity: "",
  address: "1 rue Verte",
  place: "Dijon",
  phone: "03 80 00 00 00",
};
const identity = { firstName: "Zoé", lastName: "Petit", email: "zoe@exemple.fr" };

/** A sign-up that waits for the recruiter. */
async function waitingSignUp({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("companySignUp").execute();
  const expiresAt = new Date(boardNow.getTime() + 1_000);
  const form = { ...signUpExample, siret: own.siret ?? "" };
  await addSignUp(db, { id: "s", email: "recruiter@exemple.fr", form, createdAt: boardNow, expiresAt });
}

/** A claim of the recruiter to the other company. */
async function waitingClaim({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("companyClaim").execute();
  await db
    .deleteFrom("companyMember")
    .where("companyId", "=", other.id)
    .where("userId", "=", "recruiter")
    .execute();
  const decision = {
    state: "requested",
    ground: null,
    decidedAt: null,
    decidedBy: null,
    reason: null,
  } as const;
  const claim = {
    id: "c",
    companyId: other.id,
    userId: "recruiter",
    phone: null,
    form: null,
    requestedAt: boardNow,
  };
  await addClaim(db, { ...claim, ...decision });
}

/** The companies: their public page, their sign-up, their own pages, their members, the claims to them. */
export const employerRows: Readonly<Record<string, Row>> = {
  "employer.show": { call: (api) => api.employer.show({ slug }), letsIn: everybody },
  "employer.sitemap": { call: (api) => api.employer.sitemap(), letsIn: everybody },
  "employer.lookUp": { call: (api) => api.employer.lookUp({ siret: company.siret }), letsIn: everybody },
  "employer.signUp": { call: (api) => api.employer.signUp({ ...company, ...identity }), letsIn: everybody },
  "employer.signUpAsMyself": { call: (api) => api.employer.signUpAsMyself(company), letsIn: everyPerson },
  "employer.confirmSignUp": {
    prepare: waitingSignUp,
    call: (api) => api.employer.confirmSignUp({ id: "s" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
  "employer.dropSignUp": { call: (api) => api.employer.dropSignUp({ id: "s" }), letsIn: everyPerson },
  "employer.space": { call: (api) => api.employer.space(), letsIn: everyPerson },
  "employer.edit": { call: (api) => api.employer.edit({ slug }), letsIn: keepers },
  "employer.preview": { call: (api) => api.employer.preview(page), letsIn: keepers },
  "employer.update": { call: (api) => api.employer.update(page), letsIn: keepers },
  "employer.setLogo": { call: (api) => api.employer.setLogo({ slug, bytes }), letsIn: keepers },
  "employer.removeLogo": { call: (api) => api.employer.removeLogo({ slug }), letsIn: keepers },
  "employer.addPhoto": { call: (api) => api.employer.addPhoto({ slug, bytes, alt: "x" }), letsIn: keepers },
  "employer.describePhoto": {
    call: (api) => api.employer.describePhoto({ slug, file: "x", alt: "x" }),
    letsIn: keepers,
  },
  "employer.removePhoto": { call: (api) => api.employer.removePhoto({ slug, file: "x" }), letsIn: keepers },
  "employer.members": { call: (api) => api.employer.members({ slug }), letsIn: keepers },
  "employer.setMemberRole": {
    call: (api) => api.employer.setMemberRole({ slug, userId: "recruiter", role: "recruiter" }),
    letsIn: managers,
  },
  "employer.removeMember": {
    call: (api) => api.employer.removeMember({ slug, userId: "unknown" }),
    letsIn: managers,
  },
  "employer.inviteMember": {
    call: (api) => api.employer.inviteMember({ slug, email: "nora@exemple.fr", role: "recruiter" }),
    letsIn: managers,
  },
  "employer.revokeMemberInvitation": {
    call: (api) => api.employer.revokeMemberInvitation({ slug, id: "x" }),
    letsIn: managers,
  },
  "employer.claims.waiting": { call: (api) => api.employer.claims.waiting(), letsIn: moderatorsAnywhere },
  "employer.claims.decide": {
    prepare: waitingClaim,
    call: (api) => api.employer.claims.decide({ id: "c", step: "accept", reason: "" }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "employer.claims.withdraw": {
    prepare: waitingClaim,
    call: (api) => api.employer.claims.withdraw({ id: "c" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
};
