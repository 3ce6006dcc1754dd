import { router } from "../../procedure.ts";
import { show } from "./show.ts";
import { sitemap } from "./sitemap.ts";

export const employerRouter = router({ show, sitemap });
