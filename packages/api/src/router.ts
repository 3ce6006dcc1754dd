import { createCallerFactory, router } from "./procedure.ts";
import { accountRouter } from "./routers/account/index.ts";
import { administrationRouter } from "./routers/administration/index.ts";
import { advisorRouter } from "./routers/advisor/index.ts";
import { alertRouter } from "./routers/alert/index.ts";
import { antennaRouter } from "./routers/antenna/index.ts";
import { applicationRouter } from "./routers/application/index.ts";
import { appointmentRouter } from "./routers/appointment/index.ts";
import { candidateRouter } from "./routers/candidate/index.ts";
import { contentRouter } from "./routers/content/index.ts";
import { conversationRouter } from "./routers/conversation/index.ts";
import { cvRouter } from "./routers/cv/index.ts";
import { cvLibraryRouter } from "./routers/cv-library/index.ts";
import { demoRouter } from "./routers/demo/index.ts";
import { documentRouter } from "./routers/document/index.ts";
import { employerRouter } from "./routers/employer/index.ts";
import { figuresRouter } from "./routers/figures/index.ts";
import { invitationRouter } from "./routers/invitation/index.ts";
import { liveRouter } from "./routers/live/index.ts";
import { mailboxRouter } from "./routers/mailbox/index.ts";
import { membershipRouter } from "./routers/membership/index.ts";
import { moderationRouter } from "./routers/moderation/index.ts";
import { notificationRouter } from "./routers/notification/index.ts";
import { offerRouter } from "./routers/offer/index.ts";
import { profileRouter } from "./routers/profile/index.ts";
import { recommendationRouter } from "./routers/recommendation/index.ts";
import { sectorRouter } from "./routers/sector/index.ts";
import { territoryRouter } from "./routers/territory/index.ts";
import { workshopRouter } from "./routers/workshop/index.ts";

/** Every procedure of the board, by concept. */
export const appRouter = router({
  account: accountRouter,
  administration: administrationRouter,
  alert: alertRouter,
  antenna: antennaRouter,
  advisor: advisorRouter,
  application: applicationRouter,
  appointment: appointmentRouter,
  candidate: candidateRouter,
  content: contentRouter,
  conversation: conversationRouter,
  cv: cvRouter,
  cvLibrary: cvLibraryRouter,
  demo: demoRouter,
  document: documentRouter,
  offer: offerRouter,
  employer: employerRouter,
  figures: figuresRouter,
  invitation: invitationRouter,
  live: liveRouter,
  mailbox: mailboxRouter,
  membership: membershipRouter,
  moderation: moderationRouter,
  notification: notificationRouter,
  recommendation: recommendationRouter,
  profile: profileRouter,
  sector: sectorRouter,
  territory: territoryRouter,
  workshop: workshopRouter,
});

/** Makes a caller that runs procedures in this process: `createCaller(context).offer.search(…)`. */
export const createCaller = createCallerFactory(appRouter);

export type AppRouter = typeof appRouter;
export type Caller = ReturnType<typeof createCaller>;

/** What each procedure answers to a caller in this process: `RouterOutputs["offer"]["home"]`. */
export type RouterOutputs = OutputsOf<Caller>;

type OutputsOf<Node> = Node extends (...args: never[]) => Promise<infer Output>
  ? Output
  : { readonly [Key in keyof Node]: OutputsOf<Node[Key]> };
