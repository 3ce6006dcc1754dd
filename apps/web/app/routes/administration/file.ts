import {
  auditTable,
  companiesTable,
  jobsTable,
  membershipsTable,
  offersTable,
  peopleTable,
} from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { data, redirect } from "react-router";
import { textOf } from "../../forms/text-of.ts";
import { type PageServices, servicesOf } from "../../services.ts";
import { attachment } from "../../table/attachment.ts";
import type { Route } from "./+types/file";

type Asked = readonly [params: URLSearchParams, format: "csv" | "xlsx", api: PageServices["api"]];

/** The tables that may be taken away, by the name that stands in the address. */
const files = {
  personnes: (...[params, format, { administration }]: Asked) =>
    administration.people.file({ format, query: parseTableQuery(peopleTable, params) }),
  entreprises: (...[params, format, { administration }]: Asked) =>
    administration.companies.file({ format, query: parseTableQuery(companiesTable, params) }),
  adhesions: (...[params, format, { membership }]: Asked) =>
    membership.all.file({ format, query: parseTableQuery(membershipsTable, params) }),
  offres: (...[params, format, { administration }]: Asked) =>
    administration.offers.file({ format, query: parseTableQuery(offersTable, params) }),
  taches: (...[params, format, { administration }]: Asked) =>
    administration.jobs.file({ format, query: parseTableQuery(jobsTable, params) }),
  journal: (...[params, format, { administration }]: Asked) =>
    administration.audit.file({ format, query: parseTableQuery(auditTable, params) }),
};

/** A file is taken by a form only: whoever comes by the address is led to the table. */
export function loader({ params, request }: Route.LoaderArgs) {
  return redirect(`/espace/administration/${encodeURIComponent(params.table)}${new URL(request.url).search}`);
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { table } = params;
  if (!Object.hasOwn(files, table)) throw data(null, 404);
  const { searchParams } = new URL(request.url);
  const format = textOf(await request.formData(), "format") === "csv" ? "csv" : "xlsx";
  const { api } = servicesOf(context);
  const { name, contentType, bytes } = await files[table as keyof typeof files](searchParams, format, api);
  return new Response(bytes, {
    headers: { "content-type": contentType, "content-disposition": attachment(name) },
  });
}
