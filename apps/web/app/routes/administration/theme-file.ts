import { data } from "react-router";
import { servicesOf } from "../../services.ts";
import { attachment } from "../../table/attachment.ts";
import { wishesOf } from "../../theme-gallery/wishes.ts";
import type { Route } from "./+types/theme-file";

/** The file of a theme that was tried; one that cannot be read is not handed out. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { theme } = servicesOf(context).api.administration;
  const { text, problems } = await theme.compose(wishesOf(new URL(request.url).searchParams));
  if (problems.length > 0) throw data(null, 404);
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": attachment("theme.tokens.json"),
    },
  });
}
