import { router } from "../../procedure.ts";
import { list, markRead, show } from "./read.ts";
import { change, start } from "./start.ts";
import { edit, send, withdraw } from "./write.ts";

export const conversationRouter = router({ list, show, markRead, start, change, send, edit, withdraw });
