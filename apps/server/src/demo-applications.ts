import { randomUUID } from "node:crypto";
import {
  type ApplicationState,
  type ApplicationStep,
  applicationTransitions,
} from "@tremplin/core/application";
import type { Clock, Role } from "@tremplin/core/shared";
import {
  type ApplicationEventRow,
  type ApplicationRow,
  addApplicationNote,
  addInterview,
  beginApplication,
  type DatabaseHandle,
  inTransaction,
  offersOfCompanies,
  planFollowUps,
  type TremplinDatabase,
} from "@tremplin/database";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** So many young people have all the applications: a page with several says more. */
const busiest = 8;
/** And so many companies get them. */
const chosen = 3;

/** What happened to an application, step by step, the last so many days ago. */
interface Scene {
  readonly steps: readonly ApplicationStep[];
  readonly days: number;
  readonly reason?: string;
  readonly text?: string;
}

/** An application in every state, so that each page of a demo has something to show. */
const scenes: readonly Scene[] = [
  { steps: ["send"], days: 1 },
  { steps: ["send"], days: 3 },
  { steps: ["send"], days: 9 },
  { steps: ["send", "see"], days: 4 },
  { steps: ["ask-review"], days: 1 },
  { steps: ["ask-review", "approve"], days: 2 },
  { steps: [], days: 1 },
  { steps: ["send", "see", "shortlist"], days: 3 },
  { steps: ["send", "see", "propose-interview"], days: 2 },
  { steps: ["send", "propose-interview", "make-offer"], days: 2 },
  { steps: ["send", "shortlist", "hire"], days: 9 },
  {
    steps: ["send", "see", "refuse"],
    days: 6,
    reason: "experience",
    text: "Merci pour votre message, très soigné. Nous avons choisi une personne qui avait déjà tenu un rayon.",
  },
  { steps: ["send", "withdraw"], days: 5, reason: "too-far" },
  { steps: ["send", "make-obsolete"], days: 8 },
  { steps: ["send", "lapse"], days: 2 },
  { steps: ["ask-review", "return"], days: 1, text: "Dites aussi comment vous viendrez travailler." },
];

/** Steps that only an advisor takes, or waits for. */
const withAdvisor: readonly ApplicationStep[] = ["ask-review", "approve", "return"];

const messages = [
  "Bonjour, votre offre m'intéresse : j'aime le contact avec les gens et je suis toujours à l'heure. Je suis libre tout de suite.",
  "Bonjour, j'ai fait un stage de trois semaines dans ce métier et j'aimerais continuer. Je peux venir à vélo.",
  "Bonjour, je cherche un premier emploi. J'apprends vite et je n'ai pas peur de me lever tôt.",
  "Bonjour, je connais votre entreprise parce que ma tante y achète son pain depuis dix ans. J'aimerais vous rencontrer.",
];

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DemoApplicationsTarget {
  readonly database: TremplinDatabase;
  readonly now: Clock;
  readonly hasAdvisors: boolean;
  readonly candidates: readonly Named[];
  /** Recruiters, each with their company. */
  readonly employers: readonly {
    readonly companyId: string;
    readonly userId: string;
    readonly name: string;
  }[];
}

/** Gives young people of a demo applications in every state to offers of its companies. */
export async function seedDemoApplications(target: DemoApplicationsTarget): Promise<void> {
  const { database, candidates, employers } = target;
  const now = target.now();
  const offers = await offersOfCompanies(
    database.db,
    employers.map(({ companyId }) => companyId),
    ["published"],
  );
  const chosenOffers = employers
    .map(({ companyId }) => offers.filter((offer) => offer.companyId === companyId))
    .filter((own) => own.length > 1)
    .slice(0, chosen);
  if (chosenOffers.length === 0 || candidates.length === 0) return;
  await inTransaction(database, async (handle) => {
    const shown = target.hasAdvisors
      ? scenes
      : scenes.filter(({ steps }) => !steps.some((step) => withAdvisor.includes(step)));
    for (let rank = 0; rank < shown.length * 3; rank += 1) {
      const scene = shown[rank % shown.length];
      const candidate = candidates[rank % Math.min(candidates.length, busiest)];
      const own = chosenOffers[rank % chosenOffers.length] ?? [];
      // Eight people and three companies meet once in twenty-four: then it is the next offer's turn.
      const offer = own[Math.floor(rank / (busiest * chosen)) % own.length];
      if (!scene || !candidate || !offer?.companyId) continue;
      const employer = employers.find(({ companyId }) => companyId === offer.companyId);
      const events = eventsOf(scene, now, candidate, employer?.name ?? "");
      const last = events.at(-1);
      const began = new Date(now.getTime() - (scene.days + events.length) * dayMs);
      const application: ApplicationRow = {
        id: randomUUID(),
        offerId: offer.id,
        companyId: offer.companyId,
        candidateId: candidate.id,
        senderId: candidate.id,
        sentBy: "candidate",
        agreement: null,
        state: last?.to ?? "draft",
        previousState: last?.from ?? null,
        message: messages[rank % messages.length] ?? "",
        cvVersionId: null,
        withProfile: true,
        answers: [],
        offerTitle: offer.title,
        companyName: offer.companyName,
        createdAt: began,
        updatedAt: last?.at ?? began,
        changedAt: last?.at ?? began,
        sentAt: events.find(({ to }) => to === "sent")?.at ?? null,
        answeredAt: events.find(({ step }) => answering.includes(step))?.at ?? null,
        remindedDays: 0,
      };
      if (!(await beginApplication(handle.db, application))) continue;
      for (const event of events) {
        await handle.db
          .insertInto("applicationEvent")
          .values({ ...event, applicationId: application.id })
          .execute();
      }
      if (employer) await around(handle, application, employer, now);
    }
  });
}

const answering: readonly string[] = ["shortlist", "propose-interview", "make-offer", "hire", "refuse"];

/** What comes with some states: dates to choose from, a colleague's word, the questions after a hire. */
async function around(
  handle: DatabaseHandle,
  application: ApplicationRow,
  employer: DemoApplicationsTarget["employers"][number],
  now: Date,
): Promise<void> {
  const { id: applicationId, candidateId, state, changedAt } = application;
  if (state === "interview") {
    const at = new Date(now.getTime() + 3 * dayMs);
    at.setUTCHours(9, 0, 0, 0);
    await addInterview(handle.db, {
      id: randomUUID(),
      applicationId,
      state: "proposed",
      dates: [at, new Date(at.getTime() + dayMs + 4 * hourMs)].map((date) => date.toISOString()),
      chosenAt: null,
      minutes: 30,
      place: "Sur place, demander l'accueil",
      link: null,
      text: "Venez comme vous êtes, nous visiterons l'atelier.",
      sequence: 0,
      createdBy: employer.userId,
      createdAt: changedAt,
      updatedAt: changedAt,
    });
  }
  if (state === "seen" || state === "shortlisted") {
    await addApplicationNote(handle.db, {
      id: randomUUID(),
      applicationId,
      authorId: employer.userId,
      authorName: employer.name,
      text: "À rappeler jeudi, après le service.",
      at: changedAt,
    });
  }
  if (state === "hired") {
    const plan = (day: number, askedAt: Date | null) => ({
      id: randomUUID(),
      applicationId,
      candidateId,
      day,
      dueAt: new Date(changedAt.getTime() + day * dayMs),
      askedAt,
      isStill: null,
      text: "",
      answeredAt: null,
    });
    await planFollowUps(handle.db, [plan(7, now), plan(30, null), plan(90, null)]);
  }
}

function eventsOf(
  { steps, days, reason, text }: Scene,
  now: Date,
  candidate: Named,
  employer: string,
): Omit<ApplicationEventRow, "applicationId">[] {
  let from: ApplicationState = "draft";
  return steps.map((step, rank) => {
    const left = steps.length - 1 - rank;
    const { by, to } = applicationTransitions[step];
    const role: Role = by[0];
    const next = to === "previous" ? from : to;
    const actor = role === "candidate" ? candidate : { id: null, name: role === "recruiter" ? employer : "" };
    const event = {
      id: randomUUID(),
      at: new Date(now.getTime() - (days + left) * dayMs),
      actorId: actor.id,
      actorName: actor.name || "Mission locale",
      role,
      step,
      from,
      to: next,
      reason: left === 0 ? (reason ?? null) : null,
      text: left === 0 ? (text ?? null) : null,
    };
    from = next;
    return event;
  });
}
