import { data } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/mail-html";

/** A mail alone, for the page that frames it: nothing in it runs, and nothing is loaded. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const mail = await servicesOf(context).api.administration.mails.preview({ kind: params.kind });
  if (!mail) throw data(null, 404);
  return new Response(mail.html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox",
      "x-frame-options": "SAMEORIGIN",
    },
  });
}
