import { data, redirect } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/calendar";

/** The entry of an interview for a calendar, for those whom it concerns. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { api, actor } = servicesOf(context);
  if (actor.kind === "visitor") {
    throw redirect(`/connexion?retour=${encodeURIComponent(new URL(request.url).pathname)}`);
  }
  const found = await api.application.interviewCalendar({ id: params.interview });
  if (!found.ok) throw data(null, 404);
  return new Response(found.value, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="entretien.ics"',
      "cache-control": "no-store",
    },
  });
}
