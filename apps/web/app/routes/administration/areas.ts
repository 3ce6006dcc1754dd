import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/areas";

/** The areas that a typed beginning may mean, in the form in which the place field takes communes. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const found = await servicesOf(context).api.administration.antennas.suggest({ typed });
  const places = found.map(({ key, label }) => {
    const [, name = label, department = ""] = /^(.*) \(([^()]*)\)$/.exec(label) ?? [];
    return { insee: key, name, department, postcode: null };
  });
  return Response.json(places, { headers: { "cache-control": "no-store" } });
}
