import { router } from "../../procedure.ts";
import { given } from "./given.ts";
import { recommend } from "./recommend.ts";
import { whoFits } from "./who-fits.ts";

export const recommendationRouter = router({ whoFits, recommend, given });
