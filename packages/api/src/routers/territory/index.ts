import { router } from "../../procedure.ts";
import { nearest } from "./nearest.ts";
import { suggest } from "./suggest.ts";

export const territoryRouter = router({ suggest, nearest });
