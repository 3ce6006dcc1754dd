import { data } from "react-router";
import { servicesOf } from "../../services.ts";
import { attachment } from "../../table/attachment.ts";
import { composed } from "../../theme-gallery/composed.ts";
import type { Route } from "./+types/theme-file";

/** The file of a theme that was tried; one that cannot be read is not handed out. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { text, problems } = await composed(servicesOf(context).api, request);
  if (problems.length > 0) throw data(null, 404);
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": attachment("theme.tokens.json"),
    },
  });
}
