import { router } from "../../procedure.ts";
import { appeal, decide, takeDown } from "./decide.ts";
import { decideOnMessage, messageReport, messageReports } from "./message-reports.ts";
import { queue, review } from "./queue.ts";
import { decideOnReport, report, reportedSubject, reports } from "./reports.ts";

export const moderationRouter = router({
  queue,
  review,
  decide,
  appeal,
  takeDown,
  report,
  reportedSubject,
  reports,
  decideOnReport,
  messageReports,
  messageReport,
  decideOnMessage,
});
