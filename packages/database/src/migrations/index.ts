import type { Migration } from "kysely/migration";
import type { Dialect } from "../dialects/dialect.ts";
import { boardTables } from "./0001-board.ts";
import { mailTables } from "./0002-mail.ts";
import { accountTables } from "./0003-accounts.ts";
import { companyTables } from "./0004-companies.ts";
import { offerWorkTables } from "./0005-offer-work.ts";
import { candidateTables } from "./0006-candidates.ts";
import { applicationTables } from "./0007-applications.ts";
import { advisorTables } from "./0008-advisors.ts";
import { documentTables } from "./0009-documents.ts";
import { conversationTables } from "./0011-conversations.ts";
import { alertTables } from "./0013-alerts.ts";
import { applicationReminders } from "./0014-application-reminders.ts";
import { sentFormTables } from "./0015-sent-forms.ts";
import { appointmentTables } from "./0016-appointments.ts";
import { cvLibraryTables } from "./0017-cv-library.ts";
import { liveTables } from "./0018-live.ts";
import { messageFiles } from "./0019-message-files.ts";
import { signInTables } from "./0020-sign-in.ts";
import { notificationTables } from "./0021-notifications.ts";
import { widerConversations } from "./0023-wider-conversations.ts";
import { aroundMessages } from "./0024-around-messages.ts";
import { companyStanding } from "./0025-company-standing.ts";
import { romeTables } from "./0026-rome.ts";
import { membershipTables } from "./0028-membership.ts";
import { messageDecisionColumns } from "./0030-message-decisions.ts";
import { pushSession } from "./0031-push-session.ts";
import { contentTables } from "./0034-content.ts";
import { sectorTables } from "./0035-sector.ts";
import { antennaTerritories } from "./0036-antenna-territories.ts";
import { spentCodes } from "./0037-spent-codes.ts";
import { joiningCompanies } from "./0038-joining-companies.ts";

/** All migrations in order. One that was released is never changed: a new one follows it. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return {
    "0001-board": boardTables(dialect),
    "0002-mail": mailTables(dialect),
    "0003-accounts": accountTables(dialect),
    "0004-companies": companyTables(dialect),
    "0005-offer-work": offerWorkTables(dialect),
    "0006-candidates": candidateTables(dialect),
    "0007-applications": applicationTables(dialect),
    "0008-advisors": advisorTables(dialect),
    "0009-documents": documentTables(dialect),
    "0011-conversations": conversationTables(dialect),
    "0013-alerts": alertTables(dialect),
    "0014-application-reminders": applicationReminders,
    "0015-sent-forms": sentFormTables(dialect),
    "0016-appointments": appointmentTables(dialect),
    "0017-cv-library": cvLibraryTables(dialect),
    "0018-live": liveTables(dialect),
    "0019-message-files": messageFiles,
    "0020-sign-in": signInTables,
    "0021-notifications": notificationTables(dialect),
    "0023-wider-conversations": widerConversations(dialect),
    "0024-around-messages": aroundMessages(dialect),
    "0025-company-standing": companyStanding,
    "0026-rome": romeTables,
    "0028-membership": membershipTables(dialect),
    "0030-message-decisions": messageDecisionColumns,
    "0031-push-session": pushSession,
    "0034-content": contentTables(dialect),
    "0035-sector": sectorTables(dialect),
    "0036-antenna-territories": antennaTerritories(dialect),
    "0037-spent-codes": spentCodes,
    "0038-joining-companies": joiningCompanies(dialect),
  };
}
