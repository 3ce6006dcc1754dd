import { giveFile } from "../../candidate/given-file.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/file";

/** A file of a message. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const services = servicesOf(context);
  return giveFile(services, request, () => services.api.conversation.file({ id: params.file }));
}
