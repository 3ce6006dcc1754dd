import { isRomeDomain } from "@tremplin/core/offer";
import { configFile } from "../../config/read.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

/** A family that is told by words alone, though its jobs are done everywhere. */
export const familyRome: Rule = {
  number: 50,
  code: "family-rome",
  level: "advice",
  title: { fr: "Des familles reconnues par leur code", en: "Families known by their code" },
  why: "Les offres importées portent un code ROME : sans lui, une famille de métiers que l'on fait partout n'est reconnue que si l'intitulé dit l'un de ses mots.",
  check({ instance }) {
    return (instance?.config.sector?.families ?? []).flatMap(({ id, rome, anywhere }, at): Complaint[] =>
      rome.length > 0 || anywhere
        ? []
        : [
            {
              file: configFile,
              key: `sector.families.${at}.rome`,
              line: null,
              message: {
                fr: `la famille « ${id} » n'a pas de code ROME`,
                en: `family "${id}" has no ROME code`,
              },
              mend: {
                fr: 'Ajoutez les codes de ses métiers : "rome": ["G1602"]. Ou "anywhere": true si ses mots suffisent.',
                en: 'Add the codes of its jobs: "rome": ["G1602"]. Or "anywhere": true if its words are enough.',
              },
            },
          ],
    );
  },
};

/** A code of a family or a page that no job has. */
export const unknownRome: Rule = {
  number: 51,
  code: "unknown-rome",
  level: "warning",
  title: { fr: "Des codes ROME qui existent", en: "ROME codes that exist" },
  why: "Un code que le ROME ne connaît pas ne réunit aucune offre, et rien ne le montre.",
  check({ instance }) {
    if (!instance) return [];
    const mend = {
      fr: "Cherchez le code du métier sur le site de France Travail : une lettre et quatre chiffres.",
      en: "Look the job's code up on France Travail's site: a letter and four digits.",
    };
    const said = (code: string) => ({ fr: `${code} n'est pas un code ROME`, en: `${code} is no ROME code` });
    const isUnknown = (code: string) => !isRomeDomain(code);
    const families = (instance.config.sector?.families ?? []).flatMap(({ rome }, at) =>
      rome.filter(isUnknown).map((code): Complaint => {
        return { file: configFile, key: `sector.families.${at}.rome`, line: null, message: said(code), mend };
      }),
    );
    const pages = [...instance.content.values()].flatMap(({ path, rome }) =>
      rome.filter(isUnknown).map((code) => aboutFile(`content/${path}.md`, said(code), mend)),
    );
    return [...families, ...pages];
  },
};

/** Codes in a sector's territory that no commune has any more. */
export const sectorCommune: Rule = {
  number: 52,
  code: "sector-commune",
  level: "warning",
  title: { fr: "Des communes de la filière qui existent", en: "Communes of the sector that exist" },
  why: "Une commune qui a fusionné a changé de code : ses offres ne seraient plus de la filière.",
  check({ instance, knowsTown }) {
    if (!knowsTown) return [];
    return (instance?.config.sector?.massifs ?? []).flatMap(({ label, communes }, at) =>
      communes
        .filter((code) => !knowsTown(code))
        .map((code): Complaint => {
          return {
            file: configFile,
            key: `sector.massifs.${at}.communes`,
            line: null,
            message: {
              fr: `${label} : ${code} n'est le code d'aucune commune`,
              en: `${label}: ${code} is no commune's code`,
            },
            mend: {
              fr: "Cherchez le code de la commune nouvelle sur insee.fr (ce n'est pas le code postal).",
              en: "Look the new commune's code up on insee.fr (it is not the postcode).",
            },
          };
        }),
    );
  },
};
