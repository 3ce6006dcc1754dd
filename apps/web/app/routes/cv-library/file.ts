import { giveFile } from "../../candidate/given-file.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/file";

/** A CV of the library as a PDF. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const services = servicesOf(context);
  return giveFile(services, request, () => services.api.cvLibrary.file({ id: params.entry }));
}
