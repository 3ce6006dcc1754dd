import { fileResponse } from "../../candidate/given-file.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/cv-link";

/** The CV of an application, for who got the link of a mail. */
export function loader({ context, params }: Route.LoaderArgs) {
  return fileResponse(() => servicesOf(context).api.application.cvByLink({ token: params.token }));
}
