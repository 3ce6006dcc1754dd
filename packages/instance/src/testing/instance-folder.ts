import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const page = (title: string, text = "") =>
  `---\ntitle: "${title}"\n---\n\nTexte de ${title} par {{publisher}}. ${text}\n`;
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32z"/></svg>';

/** The smallest complete instance: file -> text. */
export const completeFiles: Readonly<Record<string, string>> = {
  "instance.json": JSON.stringify({
    name: "Le Bon Pas",
    town: "21231",
    territory: { label: "la vallée" },
    contact: { email: "contact@exemple.fr" },
    publisher: "Association Le Bon Pas",
  }),
  ".tremplin.json": '{ "template": "mission-locale", "version": "0.1.0", "commit": null, "notes": [] }',
  "theme/theme.tokens.json": '{ "brand": { "main": { "$type": "color", "$value": "#7a1f3d" } } }',
  "theme/logo.svg": square,
  "theme/favicon.svg": square,
  "content/a-propos.md": page("À propos"),
  "content/mentions-legales.md": page("Mentions légales", "Publication : Inès. Hébergeur : Paul."),
  "content/accessibilite.md": page("Accessibilité", "Site non conforme. Défenseur des droits."),
  "content/donnees-personnelles.md": page("Données personnelles", "[Écrivez](mailto:a@b.fr), ou à la CNIL."),
  "content/cookies.md": page("Cookies"),
};

/** Writes an instance in a temporary folder, gives it to `use`, and removes it. Null leaves a file out. */
export async function withInstance<Result>(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), "instance-"));
  try {
    for (const [file, content] of Object.entries({ ...completeFiles, ...changes })) {
      if (content === null) continue;
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), content);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}
