export type { DemoUser, OfferPoint } from "@tremplin/database";

export type { Context } from "./context.ts";
export { type ImportProgress, type ImportRefusal, importOffers } from "./imports/import-offers.ts";
export { emptyReport, type ImportReport, type RejectedRow } from "./imports/report.ts";
export { enqueueMail, mailQueue, type OrderedMail } from "./mail/enqueue-mail.ts";
export { type MailKind, mailTemplates } from "./mail/templates/index.ts";
export { type WrittenMail, writeMail } from "./mail/write-mail.ts";
export { type AppRouter, appRouter, type Caller, createCaller, type RouterOutputs } from "./router.ts";
export type { SessionView } from "./routers/account/sessions.ts";
export type { EmployerPage, EmployerView } from "./routers/employer/view.ts";
export type { OfferFeed } from "./routers/offer/feed.ts";
export type { OfferHome } from "./routers/offer/home.ts";
export type { OfferPoints } from "./routers/offer/points.ts";
export type { OfferPage } from "./routers/offer/show.ts";
export type { OfferView } from "./routers/offer/view.ts";
export type { PlaceView } from "./routers/territory/view.ts";
