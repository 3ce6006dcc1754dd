import { data, redirect } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/entry";

/** The entry of an appointment for a calendar, for the two who meet. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { api, actor } = servicesOf(context);
  if (actor.kind === "visitor") {
    throw redirect(`/connexion?retour=${encodeURIComponent(new URL(request.url).pathname)}`);
  }
  const found = await api.appointment.entry({ id: params.appointment });
  if (!found.ok) throw data(null, 404);
  return new Response(found.value, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="rendez-vous.ics"',
      "cache-control": "no-store",
    },
  });
}
