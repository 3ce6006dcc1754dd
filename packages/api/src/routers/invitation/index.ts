import { router } from "../../procedure.ts";
import { accept } from "./accept.ts";
import { show } from "./show.ts";

export const invitationRouter = router({ show, accept });
