import { departments } from "@tremplin/core/territory";
import { Command, InvalidArgumentError } from "commander";
import { placesText } from "../places-text.ts";
import { ProgressBar } from "../progress-bar.ts";

interface Flags {
  readonly departement?: readonly string[];
  readonly service?: string;
  readonly json?: boolean;
}

/** `tremplin places refresh`. */
export function placesCommand(): Command {
  const refresh = new Command("refresh")
    .description(
      "Prendre la position officielle des communes sur geo.api.gouv.fr. / Take the official centres of communes.",
    )
    .option("--departement <codes>", "seulement ceux-là : 21,71,2A / only these departments", departmentCodes)
    .option("--service <adresse>", "une copie du service / a mirror of the service")
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
  return new Command("places")
    .description("Les communes du job board. / The board's places.")
    .addCommand(refresh);
}

function departmentCodes(text: string): string[] {
  const codes = text.toUpperCase().split(/[\s,]+/);
  const unknown = codes.filter((code) => !departments.has(code));
  if (unknown.length > 0) throw new InvalidArgumentError(`Département inconnu : ${unknown.join(", ")}.`);
  return codes;
}

/** Exit code 0 when all that was asked for came. */
async function run({ departement, service, json }: Flags): Promise<void> {
  const { openServices, refreshPlaces } = await import("@tremplin/server");
  const bar = new ProgressBar(process.stderr);
  const services = await openServices({
    env: process.env,
    onDemoProgress: (done, total) => bar.show(done / total, "offres de démonstration"),
  });
  try {
    const report = await refreshPlaces(services, {
      departments: departement,
      fetch,
      service: service === undefined ? {} : { baseUrl: service.replace(/\/$/, "") },
      onProgress: (done, total) => bar.show(done / total, `${done} départements sur ${total}`),
    });
    bar.end();
    console.log(json ? JSON.stringify(report) : placesText(report));
    process.exitCode = report.failed.length > 0 ? 1 : 0;
  } finally {
    bar.end();
    await services.close();
  }
}
