import { router } from "../../procedure.ts";
import { families, family, sitemap } from "./families.ts";

export const sectorRouter = router({ families, family, sitemap });
