import { auditTable, companiesTable, jobsTable, offersTable } from "@tremplin/core/administration";
import { parseTableQuery, type TableShape } from "@tremplin/core/table";
import type { Row } from "./row.ts";
import type { Who } from "./who.ts";

function whole<Sort extends string, Filter extends string>(shape: TableShape<Sort, Filter>) {
  return parseTableQuery(shape, new URLSearchParams());
}

const companies = whole(companiesTable);
const offers = whole(offersTable);
const audit = whole(auditTable);
const letsIn: readonly Who[] = ["administrator"];
const format = "csv";

/** What administrators alone may see and do. */
export const administrationRows: Readonly<Record<string, Row>> = {
  "administration.overview": { call: (api) => api.administration.overview(), letsIn },
  "administration.companies.list": { call: (api) => api.administration.companies.list(companies), letsIn },
  "administration.companies.file": {
    call: (api) => api.administration.companies.file({ query: companies, format }),
    letsIn,
  },
  "administration.offers.list": { call: (api) => api.administration.offers.list(offers), letsIn },
  "administration.offers.file": {
    call: (api) => api.administration.offers.file({ query: offers, format }),
    letsIn,
  },
  "administration.jobs.list": { call: (api) => api.administration.jobs.list(whole(jobsTable)), letsIn },
  "administration.jobs.retry": { call: (api) => api.administration.jobs.retry({ ids: ["x"] }), letsIn },
  "administration.jobs.drop": { call: (api) => api.administration.jobs.drop({ ids: ["x"] }), letsIn },
  "administration.audit.list": { call: (api) => api.administration.audit.list(audit), letsIn },
  "administration.audit.file": {
    call: (api) => api.administration.audit.file({ query: audit, format }),
    letsIn,
  },
};
