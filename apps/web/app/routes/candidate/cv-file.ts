import { giveFile } from "../../candidate/given-file.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/cv-file";

/** A CV as a file. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const services = servicesOf(context);
  return giveFile(services, request, () => services.api.cv.file({ id: params.cv }));
}
