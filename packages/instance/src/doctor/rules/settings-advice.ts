import { timeZoneOf } from "@tremplin/core/shared";
import { departmentOf } from "@tremplin/core/territory";
import { configFile } from "../../config/read.ts";
import type { Bilingual } from "../../problem.ts";
import type { Complaint, Rule } from "../rule.ts";

/** Times that are those of another place. */
export const timeZone: Rule = {
  number: 33,
  code: "time-zone",
  level: "warning",
  title: { fr: "L'heure de la ville", en: "The town's time" },
  why: "Un rendez-vous ou une date limite à l'heure d'un autre fuseau est manqué.",
  check({ instance }) {
    if (!instance) return [];
    const { town, timeZone: set } = instance.config;
    const wanted = timeZoneOf(departmentOf(town));
    if (offsets(set) === offsets(wanted)) return [];
    return [
      complaint(
        "timeZone",
        { fr: `la ville n'est pas à l'heure de ${set}`, en: `the town does not live by ${set}` },
        { fr: `Écrivez "timeZone": "${wanted}".`, en: `Write "timeZone": "${wanted}".` },
      ),
    ];
  },
};

/** A funder without the sentence that the money mostly asks for. */
export const funderStatement: Rule = {
  number: 34,
  code: "funder-statement",
  level: "advice",
  title: { fr: "La mention de chaque financeur", en: "Each funder's statement" },
  why: "La plupart des conventions (FSE+, Région, État) exigent une phrase visible du public, à peine de remboursement.",
  check({ instance }) {
    return (instance?.config.funders ?? []).flatMap(({ name, statement }, at): Complaint[] =>
      statement
        ? []
        : [
            complaint(
              `funders.${at}.statement`,
              { fr: `${name} n'a pas de mention`, en: `${name} has no statement` },
              {
                fr: `Ajoutez "statement", d'après votre convention : "Action financée par ${name}."`,
                en: `Add "statement", from your agreement: "Action financée par ${name}."`,
              },
            ),
          ],
    );
  },
};

/** A funder of an antenna that nothing declares: nobody would see them. */
export const funderAntenna: Rule = {
  number: 55,
  code: "funder-antenna",
  level: "advice",
  title: { fr: "Des financeurs que l'on voit", en: "Funders that are seen" },
  why: "Un financeur d'antenne ne se voit que sur les pages de cette antenne : si son adresse est mal écrite, il n'est nulle part.",
  check({ instance }) {
    if (!instance) return [];
    const { antennas, funders } = instance.config;
    const declared = antennas.map(({ slug }) => slug);
    // Where none is declared, all are opened in the administration, which this folder does not know.
    if (declared.length === 0) return [];
    return funders.flatMap(({ name, antennas: named = [] }, at) =>
      named
        .filter((slug) => !declared.includes(slug))
        .map((slug) =>
          complaint(
            `funders.${at}.antennas`,
            {
              fr: `${name} finance « ${slug} », qui n'est pas ici`,
              en: `${name} funds "${slug}", which is not here`,
            },
            {
              fr: `Antennes déclarées : ${declared.join(", ")}. Sans objet si celle-ci est ouverte dans l'administration.`,
              en: `Declared antennas: ${declared.join(", ")}. Leave it if this one was opened in the administration.`,
            },
          ),
        ),
    );
  },
};

/** A public board on which anybody's words appear unread. */
export const unreadOffers: Rule = {
  number: 35,
  code: "unread-offers",
  level: "advice",
  title: { fr: "Des offres relues", en: "Offers that are read" },
  why: "Qui diffuse une offre discriminatoire ou mensongère en répond avec son auteur (code du travail, L1132-1 et L5331-3).",
  check({ instance }) {
    if (!instance || instance.isDemo || instance.config.rules.moderation !== "none") return [];
    return [
      complaint(
        "rules.moderation",
        { fr: "les offres paraissent sans relecture", en: "offers appear without being read" },
        {
          fr: 'Écrivez "first" pour relire la première offre de chaque entreprise, ou "all" pour toutes.',
          en: 'Write "first" to read each company\'s first offer, or "all" for all.',
        },
      ),
    ];
  },
};

function complaint(key: string, message: Bilingual, mend: Bilingual): Complaint {
  return { file: configFile, key, line: null, message, mend };
}

/** The hours of a zone in winter and in summer: two names may stand for one time. */
function offsets(zone: string): string {
  return [0, 6]
    .map((month) =>
      new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
        .formatToParts(new Date(Date.UTC(2026, month, 15)))
        .find(({ type }) => type === "timeZoneName"),
    )
    .map((part) => part?.value)
    .join(" ");
}
