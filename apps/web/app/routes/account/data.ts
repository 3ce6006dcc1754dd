import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/data";

/** One's own data as a file that programs read. */
export async function loader({ context }: Route.LoaderArgs) {
  const own = await servicesOf(context).api.account.exportData();
  return Response.json(own, {
    headers: { "content-disposition": 'attachment; filename="mes-donnees.json"' },
  });
}
