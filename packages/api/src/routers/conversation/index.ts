import { router } from "../../procedure.ts";
import { file } from "./attachments.ts";
import { broadcast, broadcastPeople, broadcastShow } from "./broadcast.ts";
import { canned, removeCanned, saveCanned } from "./canned.ts";
import { contest, decision } from "./decision.ts";
import { introduce, introducible } from "./introduce.ts";
import { list, unread } from "./list.ts";
import { report, reportable } from "./report.ts";
import { search } from "./search.ts";
import { markRead, show } from "./show.ts";
import { change, start } from "./start.ts";
import { typing } from "./typing.ts";
import { withCompany } from "./with-company.ts";
import { edit, send, withdraw } from "./write.ts";

export const conversationRouter = router({
  list,
  show,
  unread,
  markRead,
  typing,
  file,
  start,
  change,
  send,
  edit,
  withdraw,
  report,
  decision,
  contest,
  introducible,
  introduce,
  search,
  canned,
  saveCanned,
  removeCanned,
  broadcast,
  broadcastPeople,
  broadcastShow,
  reportable,
  withCompany,
});
