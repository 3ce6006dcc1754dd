import { z } from "zod";
import { text } from "./text.ts";

const inseeCode = z.string().regex(/^(\d{2}|2A|2B)\d{3}$/);
const departmentCode = z.string().regex(/^(\d{2}|2A|2B|97[1-8]|98[678])$/);

const family = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(40)
    .meta({
      description:
        "Nom court, dans l'adresse de sa page : sans espace ni accent. Ne le changez plus ensuite.",
      examples: ["damage"],
    }),
  label: text(60).meta({ description: "Nom de la famille.", examples: ["Damage"] }),
  introduction: text(600).meta({
    description: "Ce que l'on y fait, en quelques phrases : le haut de sa page.",
    examples: ["La nuit, les dameuses refont les pistes du lendemain."],
  }),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .meta({
      description: "Couleur de repère de la famille, en décor : aucun texte n'est écrit dessus.",
      examples: ["#1c6ea4"],
    }),
  rome: z
    .array(z.string().regex(/^[A-Z]\d{4}$/))
    .default([])
    .meta({ description: "Codes ROME de ses métiers.", examples: [["N4402"]] }),
  words: z
    .array(text(60))
    .min(1)
    .meta({
      description:
        "Débuts de mots ou d'expressions qui la disent dans un intitulé : « dameu » trouve dameur et dameuses. Trois lettres ou moins : le mot entier.",
      examples: [["dameu", "engin de damage"]],
    }),
  anywhere: z.boolean().default(false).meta({
    description:
      "Ses métiers sont de la filière où qu'ils s'exercent. Sinon il faut aussi un lieu, une entreprise ou des mots de la filière.",
  }),
});

const massif = z.strictObject({
  label: text(60).meta({ description: "Nom du massif ou du bassin.", examples: ["Alpes du Nord"] }),
  departments: z
    .array(departmentCode)
    .min(1)
    .meta({
      description: "Départements qu'il touche : un indice, jamais assez à lui seul.",
      examples: [["73", "74"]],
    }),
  communes: z
    .array(inseeCode)
    .default([])
    .meta({
      description: "Codes INSEE de ses communes : là, tout métier d'une famille est de la filière.",
      examples: [["74056"]],
    }),
});

/** What belongs to the sector of a board, and how it is called. */
export const sector = z.strictObject({
  name: text(60).meta({
    description: "La filière, comme on la dit : « la montagne ».",
    examples: ["la montagne"],
  }),
  families: z
    .array(family)
    .min(1)
    .max(30)
    .meta({
      description: "Les familles de métiers, dans l'ordre d'affichage. À égalité, la première l'emporte.",
      examples: [[]],
    }),
  words: z
    .array(text(60))
    .default([])
    .meta({
      description: "Débuts de mots ou d'expressions qui ne se disent guère ailleurs que dans la filière.",
      examples: [["domaine skiable"]],
    }),
  massifs: z.array(massif).default([]).meta({ description: "Le territoire de la filière." }),
});
