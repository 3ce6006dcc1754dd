import { router } from "../../procedure.ts";
import { list } from "./list.ts";
import { show } from "./show.ts";

export const antennaRouter = router({ list, show });
