import { data } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/mail-html";

/** A mail alone, for the page that frames it: nothing in it runs, and nothing is loaded. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const known = await api.administration.mails.list();
  const kind = known.find((each) => each.kind === params.kind)?.kind;
  if (!kind) throw data(null, 404);
  const { html } = await api.administration.mails.preview({ kind });
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox",
      "x-frame-options": "SAMEORIGIN",
    },
  });
}
