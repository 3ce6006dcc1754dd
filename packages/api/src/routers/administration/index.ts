import { router } from "../../procedure.ts";
import * as audit from "./audit-trail.ts";
import * as companies from "./companies.ts";
import * as jobs from "./jobs.ts";
import * as offers from "./offers.ts";
import { overview } from "./overview.ts";

export const administrationRouter = router({
  overview,
  companies: router({ list: companies.list, file: companies.file }),
  offers: router({ list: offers.list, file: offers.file }),
  jobs: router({ list: jobs.list, retry: jobs.retry, drop: jobs.drop }),
  audit: router({ list: audit.list, file: audit.file }),
});
