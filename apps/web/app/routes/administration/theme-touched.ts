import { servicesOf } from "../../services.ts";
import { touchedSheet } from "../../theme-gallery/touched-sheet.server.ts";
import { galleryView } from "../../theme-gallery/view.ts";
import type { Route } from "./+types/theme-touched";

/** The style sheet of the gallery's parts that show what is touched, in the theme that is tried. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, instance, trial } = servicesOf(context);
  // Asked for its policy: whoever may not see the gallery sees nothing of it.
  const { densities } = await api.administration.theme.show({ name: trial });
  const sheet = touchedSheet(instance.theme, galleryView(new URL(request.url)), densities);
  return new Response(sheet, {
    headers: { "content-type": "text/css; charset=utf-8" },
  });
}
