import { antennaAccents } from "@tremplin/core/antenna";
import { z } from "zod";
import { text } from "./text.ts";

const codes = (pattern: RegExp, description: string, example: string) =>
  z
    .array(z.string().regex(pattern))
    .default([])
    .meta({ description, examples: [[example]] });

/** The address of an antenna, as the settings and the funders name it. */
export const antennaSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);

/** An antenna that the folder declares: it is made, or brought to what stands here, when the board starts. */
export const antenna = z.strictObject({
  slug: antennaSlug.meta({
    description: "Adresse de ses pages : « paca » donne /paca. Lettres sans accent, chiffres et tirets.",
    examples: ["paca"],
  }),
  name: text(80).meta({
    description: "Nom de l'antenne, affiché partout.",
    examples: ["Provence-Alpes-Côte d'Azur"],
  }),
  regions: codes(/^\d{2,3}$/, "Régions couvertes, par leur code INSEE.", "93"),
  departments: codes(/^(\d{2}|2A|2B|97[1-8]|98[678])$/, "Départements couverts, par leur code.", "05"),
  groups: codes(/^\d{9}$/, "Intercommunalités couvertes, par leur numéro SIREN.", "200000172"),
  communes: codes(/^(\d{2}|2A|2B)\d{3}$/, "Communes couvertes, par leur code INSEE.", "05061"),
  host: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    .max(253)
    .optional()
    .meta({
      description:
        "Nom de domaine à elle, sans https:// ; il doit mener au serveur (docs/operator/deploy.md).",
      examples: ["emploi-paca.exemple.fr"],
    }),
  accent: z
    .enum(antennaAccents)
    .optional()
    .meta({ description: "Teinte du thème que portent ses pages.", examples: ["accent"] }),
  picture: z
    .string()
    .regex(/^theme(?:\/[\w-][\w. -]*)*\/[\w-][\w. -]*\.(?:png|webp|jpe?g)$/)
    .max(200)
    .optional()
    .meta({
      description: "Son image : un fichier du dossier theme/ (PNG, WebP ou JPEG, 8 Mo au plus).",
      examples: ["theme/antennes/paca.jpg"],
    }),
  intro: z
    .string()
    .trim()
    .max(4_000)
    .default("")
    .meta({
      description: "Texte de présentation, en Markdown.",
      examples: ["Les **métiers de la montagne** de Provence-Alpes-Côte d'Azur."],
    }),
});
