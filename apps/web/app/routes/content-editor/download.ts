import { redirect } from "react-router";
import { contentPath } from "../../content-editor/paths.ts";
import { servicesOf } from "../../services.ts";
import { attachment } from "../../table/attachment.ts";
import type { Route } from "./+types/download";

/** The archive is taken by a form only, as it leaves a trace: whoever comes by the address is led to the list. */
export function loader() {
  return redirect(contentPath);
}

/** Everything that is written on the site, as files. */
export async function action({ context }: Route.ActionArgs) {
  const { name, mediaType, bytes } = await servicesOf(context).api.content.takeAway();
  return new Response(Buffer.from(bytes), {
    headers: { "content-type": mediaType, "content-disposition": attachment(name) },
  });
}
