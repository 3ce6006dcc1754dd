import { instance } from "../instances/under-test.ts";
import { type Board, withDatabase } from "./board.ts";
import { demoAccompanied, demoSomeone } from "./demo-people.ts";
import { type KnownMeetings, makeMeetings } from "./known-meetings.ts";
import { type KnownMessages, makeMessages } from "./known-messages.ts";
import { makePage } from "./known-pages.ts";
import { openOffers } from "./open-offers.ts";

/** Who opens a page; `alone` is a young person without an advisor. */
export type Role =
  | "visitor"
  | "candidate"
  | "alone"
  | "advisor"
  | "recruiter"
  | "moderator"
  | "administrator";

/** A page that has forms: its route's file, who opens it, and where. */
export interface FormPage {
  readonly route: string;
  readonly role: Role;
  readonly path: string;
}

/** What the addresses of pages are made of, from the demo. */
export interface Known extends KnownMeetings, KnownMessages {
  readonly ids: Readonly<Record<Exclude<Role, "visitor">, string>>;
  readonly young: string;
  /** Somebody else, whom an administrator may lock out. */
  readonly other: string;
  readonly offer: string;
  readonly publicId: string;
  readonly slugged: string;
  readonly company: string;
  readonly draft: string;
  readonly review: string;
  readonly own: string;
  readonly application: string;
  readonly received: string;
  readonly cv: string;
  /** A CV of the library, into which the recruiter's company may look, where there is a library. */
  readonly libraryCv: string;
  /** A page that is written on the site. */
  readonly writtenPage: string;
}

/** The pages with forms that take words that this instance has. */
export function formPages(known: Known): FormPage[] {
  return everyFormPage(known).filter(({ route }) => isThere(route));
}

/** Is the page of this route there in the instance under test? */
function isThere(route: string): boolean {
  return instance.config.features.cvLibrary || !route.startsWith("cv-library/");
}

/** Every page with forms that take words, by its route. A route with an action that is in no list fails a test. */
export function everyFormPage(known: Known): FormPage[] {
  const { young, publicId, slugged, company, draft, review, own, application, received, cv, conversation } =
    known;
  const slot = encodeURIComponent(known.slot);
  const page = (route: string, role: Role, path: string): FormPage => ({ route, role, path });
  return [
    page("account/sign-in", "visitor", "/connexion"),
    page("account/sign-up", "visitor", "/inscription/jeune"),
    page("account/settings", "candidate", "/espace/compte"),
    page("employer/sign-up", "visitor", "/inscription/entreprise"),
    page("employer/sign-up", "visitor", "/inscription/entreprise?siret=55210055400013"),
    page("alert/visitor", "visitor", "/inscription/alerte?q=vente"),
    page("moderation/report", "visitor", `/signaler/offre/${publicId}`),
    page("profile/step", "candidate", "/espace/profil/recherche"),
    page("profile/step", "candidate", "/espace/profil/savoir-faire"),
    page("profile/step", "candidate", "/espace/profil/lieu"),
    page("profile/step", "candidate", "/espace/profil/quand"),
    page("profile/step", "candidate", "/espace/profil/parcours"),
    page("profile/step", "candidate", "/espace/profil/moi"),
    page("candidate/cv-list", "candidate", "/espace/cv"),
    page("candidate/documents", "candidate", "/espace/documents"),
    page("candidate/cv", "advisor", `/espace/cv/${cv}`),
    page("candidate/on-offer", "candidate", slugged),
    page("alert/mine", "candidate", "/espace/alertes"),
    page("candidate/advice", "advisor", "/espace/avis"),
    page("application/compose", "candidate", `/espace/candidatures/nouvelle?offre=${publicId}`),
    page("application/show", "candidate", `/espace/candidatures/${application}`),
    page("application/mine", "candidate", "/espace/candidatures"),
    page("application/read", "recruiter", `/espace/candidatures-recues/${received}`),
    page("application/board", "recruiter", `/espace/offres/${known.offer}/candidatures`),
    page("conversation/show", "candidate", `/espace/messages/${conversation}`),
    page("conversation/report", "candidate", `/espace/messages/signaler/${known.message}`),
    page("conversation/decision", "candidate", `/espace/messages/decisions/${known.decidedReport}`),
    page("conversation/texts", "candidate", "/espace/messages/textes"),
    page("conversation/broadcast", "advisor", "/espace/messages/a-plusieurs"),
    page("conversation/introduce", "advisor", `/espace/jeunes/${young}/presenter?entreprise=e`),
    page("cv-library/show", "recruiter", `/espace/cvtheque/cv/${known.libraryCv}`),
    page("appointment/book", "candidate", `/espace/rendez-vous/nouveau?creneau=${slot}`),
    page("appointment/show", "candidate", `/espace/rendez-vous/${known.appointment}`),
    page("appointment/move", "advisor", `/espace/rendez-vous/${known.appointment}/deplacer?creneau=${slot}`),
    page("appointment/schedule", "advisor", "/espace/agenda/creneaux"),
    page("workshop/announce", "advisor", "/espace/ateliers/nouveau"),
    page("workshop/change", "advisor", `/espace/ateliers/${known.workshop}/modifier`),
    page("advisor/file", "advisor", `/espace/jeunes/${young}`),
    page("advisor/profile", "advisor", `/espace/jeunes/${young}/profil`),
    page("advisor/accompaniment", "advisor", `/espace/jeunes/${young}/accompagnement`),
    page("advisor/register", "advisor", "/espace/jeunes/inscrire"),
    page("advisor/import", "advisor", "/espace/jeunes/importer"),
    page("advisor/absence", "advisor", "/espace/jeunes/absences"),
    page("advisor/support", "alone", "/espace/suivi"),
    page("recommendation/recommend", "advisor", `/espace/offre/${publicId}/recommander`),
    page("employer/space/edit", "recruiter", `/espace/entreprise/${company}`),
    page("employer/space/members", "recruiter", `/espace/entreprise/${company}/membres`),
    page("employer/space/pictures", "recruiter", `/espace/entreprise/${company}/images`),
    page("offer/space/start", "recruiter", "/espace/offres/nouvelle"),
    page("offer/space/for-employer", "advisor", "/espace/offres/employeur"),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/poste`),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/horaires`),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/paie`),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/mission`),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/profil`),
    page("offer/space/step", "recruiter", `/espace/offres/brouillon/${draft}/reponse`),
    page("offer/space/own", "recruiter", `/espace/offres/${own}`),
    page("moderation/review", "moderator", `/espace/moderation/relecture/${review}`),
    page("moderation/message", "moderator", `/espace/moderation/messages/${known.messageReport}`),
    page("moderation/reports", "moderator", "/espace/moderation/signalements"),
    page("administration/invitations", "administrator", "/espace/administration/invitations"),
    page("administration/antennas", "administrator", "/espace/administration/antennes"),
    page("content-editor/new", "administrator", "/espace/administration/pages/nouvelle"),
    page("content-editor/edit", "administrator", `/espace/administration/pages/${known.writtenPage}`),
    page("content-editor/pictures", "administrator", "/espace/administration/pages/images"),
    page("administration/people", "administrator", "/espace/administration/personnes"),
    page("administration/person", "administrator", `/espace/administration/personnes/${known.other}`),
    page("administration/companies", "administrator", "/espace/administration/entreprises"),
    page("administration/offers", "administrator", "/espace/administration/offres"),
    page("administration/mail", "administrator", "/espace/administration/courriels/offer.published"),
  ];
}

/** Finds, or makes, what the pages are about. */
export async function knownOf(board: Board): Promise<Known> {
  const [advisor, moderator, administrator] = await Promise.all([
    demoSomeone(board, "advisor"),
    demoSomeone(board, "moderator", 1),
    demoSomeone(board, "administrator"),
  ]);
  const young = await demoAccompanied(board, advisor.id, { rank: 2 });
  const other = await demoAccompanied(board, advisor.id, { rank: 4 });
  const alone = await demoAccompanied(board, advisor.id, { rank: 5 });
  const [open] = await openOffers(board, 1);
  if (!open) throw new Error("The demo has no offer to apply to");
  const meetings = await makeMeetings(board, { youngId: young.id, advisorId: advisor.id });
  const messages = await makeMessages(board, { youngId: young.id, advisorId: advisor.id });
  return withDatabase(board, async ({ db }) => {
    const now = new Date();
    // Of age: for somebody under 18 some of the forms wait for a representative's consent.
    await db
      .updateTable("candidateProfile")
      .set({ birthDate: "2004-05-12" })
      .where("userId", "=", young.id)
      .execute();
    const received = await db
      .selectFrom("application")
      .innerJoin("companyMember", "companyMember.companyId", "application.companyId")
      .where("application.state", "in", ["seen", "shortlisted"])
      .select(["application.id", "application.offerId", "companyMember.userId", "application.companyId"])
      .executeTakeFirstOrThrow();
    const company = await db
      .selectFrom("company")
      .select("slug")
      .where("id", "=", received.companyId ?? "")
      .executeTakeFirstOrThrow();
    const draft = crypto.randomUUID();
    await db
      .insertInto("offerDraft")
      .values({
        id: draft,
        offerId: null,
        companyId: received.companyId ?? "",
        authorId: received.userId,
        fields: {},
        createdAt: now,
        updatedAt: now,
      })
      .execute();
    const cv = crypto.randomUUID();
    await db
      .insertInto("cvVersion")
      .values({
        id: cv,
        userId: young.id,
        number: 900,
        kind: "made",
        title: "CV",
        documentId: null,
        content: null,
        text: "Souriante.",
        state: "to-review",
        createdAt: now,
        decidedBy: null,
      })
      .execute();
    const application = await db
      .selectFrom("application")
      .select(["id", "candidateId"])
      .where("state", "=", "seen")
      .executeTakeFirstOrThrow();
    await db
      .updateTable("application")
      .set({ candidateId: young.id })
      .where("id", "=", application.id)
      .execute();
    await db
      .insertInto("followUp")
      .values({
        id: crypto.randomUUID(),
        applicationId: application.id,
        candidateId: young.id,
        day: 7,
        dueAt: now,
        askedAt: now,
        isStill: null,
        text: "",
        answeredAt: null,
      })
      .execute();
    await db
      .insertInto("savedSearch")
      .values({
        id: crypto.randomUUID(),
        userId: young.id,
        email: young.email,
        query: "q=jardin",
        label: "jardin",
        rhythm: "daily",
        byEmail: false,
        tokenDigest: crypto.randomUUID(),
        confirmedAt: now,
        toldUntil: now,
        nextAt: new Date(now.getTime() + 86_400_000),
        createdAt: now,
        stoppedAt: null,
      })
      .execute();
    await db
      .insertInto("partnerCompany")
      .values({
        companyId: received.companyId ?? "",
        namedAt: now,
        namedBy: moderator.id,
        namedByName: "",
      })
      .onConflict((conflict) => conflict.column("companyId").doNothing())
      .execute();
    const entry = await db
      .selectFrom("libraryEntry")
      .select("id")
      .where("revokedAt", "is", null)
      .where("id", "not in", (eb) => eb.selectFrom("contactRequest").select("entryId"))
      .limit(1)
      .executeTakeFirst();
    const review = await db
      .selectFrom("offerReview")
      .select("id")
      .where("state", "=", "waiting")
      .executeTakeFirstOrThrow();
    const writtenPage = await makePage(db);
    return {
      writtenPage,
      ids: {
        candidate: young.id,
        alone: alone.id,
        advisor: advisor.id,
        recruiter: received.userId,
        moderator: moderator.id,
        administrator: administrator.id,
      },
      young: young.id,
      other: other.id,
      offer: received.offerId,
      own: received.offerId,
      publicId: open.publicId,
      slugged: open.path,
      company: company.slug,
      draft,
      review: review.id,
      application: application.id,
      received: received.id,
      cv,
      libraryCv: entry?.id ?? "none",
      ...meetings,
      ...messages,
    };
  });
}
