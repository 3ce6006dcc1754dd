import { isEmail } from "@tremplin/instance";
import { Command, InvalidArgumentError } from "commander";

interface Flags {
  readonly email: string;
  readonly name?: string;
  readonly url?: string;
  readonly json?: boolean;
}

/** `tremplin admin create`. */
export function adminCommand(): Command {
  const create = new Command("create")
    .description(
      "Créer un compte d'administration et son lien de connexion. / Make an administrator and a link to sign in.",
    )
    .requiredOption("--email <adresse>", "adresse de la personne / the person's address", emailAddress)
    .option("--name <nom>", "prénom et nom / first and last name")
    .option("--url <adresse>", "adresse publique du site / public address of the board", origin)
    .option("--json", "un objet JSON sur la sortie standard / one JSON object on standard output")
    .action(run);
  return new Command("admin")
    .description("L'administration du site. / The board's administration.")
    .addCommand(create);
}

function emailAddress(text: string): string {
  if (!isEmail(text.trim()))
    throw new InvalidArgumentError(`« ${text} » n'est pas une adresse électronique.`);
  return text.trim().toLowerCase();
}

function origin(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError("Donnez une adresse comme https://emploi.exemple.fr.");
  }
  return new URL(text).origin;
}

/** The link holds for a day: whoever sets a server up does not always sign in at once. */
async function run({ email, name, url, json }: Flags): Promise<void> {
  const { createAdministrator, openServices } = await import("@tremplin/server");
  const services = await openServices({ env: process.env });
  try {
    const made = await createAdministrator(services, {
      email,
      name: name?.trim() || email,
      origin: url ?? null,
    });
    if (json) console.log(JSON.stringify(made));
    else {
      console.log(made.isNew ? `Compte d'administration créé : ${email}` : `${email} administre le site.`);
      console.log(`Pour se connecter (une fois, pendant 24 heures) :\n${made.link}`);
    }
  } finally {
    await services.close();
  }
}
