import { fileReadingsOf, sessionsOf } from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** All that is kept of the person who asks, for themselves (RGPD art. 15 and 20). */
export const exportData = procedure(signedIn).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const { userId, name, email, roles, memberships, antennaIds } = ctx.actor;
  const [sessions, readings] = await Promise.all([
    sessionsOf(db, userId, ctx.now()),
    fileReadingsOf(db, userId),
  ]);
  return {
    account: { name, email, roles, memberships, antennas: antennaIds },
    sessions: sessions.map(({ createdAt, updatedAt, ipAddress, userAgent }) => ({
      createdAt,
      updatedAt,
      ipAddress,
      userAgent,
    })),
    fileReadings: readings.map(({ readerName, at }) => ({ readerName, at })),
  };
});
