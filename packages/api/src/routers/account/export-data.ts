import {
  claimsOf,
  deedsOf,
  everyCompanyOf,
  fileReadingsOf,
  invitationsOf,
  sessionsOf,
  waysInOf,
} from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { accompanimentData } from "../advisor/own-data.ts";
import { applicationData } from "../application/own-data.ts";
import { appointmentData } from "../appointment/own-data.ts";
import { offerData } from "../candidate/own-data.ts";
import { aroundMessagesData, conversationData } from "../conversation/own-data.ts";
import { candidateData } from "../cv/own-data.ts";
import { libraryData } from "../cv-library/own-data.ts";
import { notificationData } from "../notification/own-data.ts";
import { workshopData } from "../workshop/own-data.ts";

/** All that is kept of the person who asks, for themselves (RGPD art. 15 and 20). */
export const exportData = procedure(signedIn).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const { userId, name, email, roles, antennaIds } = ctx.actor;
  const [
    sessions,
    waysIn,
    companies,
    claims,
    invitations,
    readings,
    deeds,
    accompaniment,
    offers,
    applications,
    library,
    appointments,
    workshops,
    messages,
    aroundMessages,
    notifications,
    own,
  ] = await Promise.all([
    sessionsOf(db, userId, ctx.now()),
    waysInOf(db, userId),
    everyCompanyOf(db, userId),
    claimsOf(db, userId),
    invitationsOf(db, email),
    fileReadingsOf(db, userId),
    deedsOf(db, userId),
    accompanimentData(ctx.database, userId),
    offerData(ctx.database, userId),
    applicationData(ctx.database, userId),
    libraryData(ctx.database, userId),
    appointmentData(ctx.database, userId),
    workshopData(ctx.database, userId),
    conversationData(ctx.database, userId),
    aroundMessagesData(ctx.database, userId),
    notificationData(ctx.database, userId),
    candidateData(ctx.database, userId),
  ]);
  return {
    account: { name, email, roles, antennas: antennaIds },
    waysIn,
    sessions: sessions.map(({ createdAt, updatedAt, userAgent }) => ({ createdAt, updatedAt, userAgent })),
    companies: companies.map(({ name: company, role }) => ({ company, role })),
    claims,
    invitations,
    fileReadings: readings.map(({ readerName, at }) => ({ readerName, at })),
    deeds,
    accompaniment,
    offers,
    applications,
    library,
    appointments,
    workshops,
    messages,
    ...aroundMessages,
    notifications,
    ...own,
  };
});
