import { takesHost } from "@tremplin/core/antenna";
import { unknownAreas } from "@tremplin/core/territory";
import { configFile } from "../../config/read.ts";
import type { InstanceConfig } from "../../config/schema.ts";
import { takenAddresses } from "../../content/own-addresses.ts";
import type { Bilingual } from "../../problem.ts";
import type { Complaint, Patient, Rule } from "../rule.ts";

type Declared = InstanceConfig["antennas"][number];

/** A declared antenna over a place that is none: the board would not start. Groupings are checked when it does. */
export const antennaArea: Rule = {
  number: 46,
  code: "antenna-area",
  level: "error",
  title: { fr: "Des territoires qui existent", en: "Territories that exist" },
  why: "Une région, un département ou une commune que personne ne connaît ne réunit aucune offre : l'antenne ne s'ouvre pas.",
  check({ instance, knowsTown }) {
    return ofEach(instance, (antenna, at) => {
      const unknown = unknownAreas(antenna, { membersOf: () => [], isCommune: knowsTown ?? (() => true) });
      return unknown.map(({ kind, code }) =>
        complaint(
          `antennas.${at}.${kind}`,
          {
            fr: `« ${antenna.slug} » : ${code} n'existe pas`,
            en: `"${antenna.slug}": there is no ${code}`,
          },
          {
            fr: `Cherchez le code sur insee.fr, ou retirez "${code}".`,
            en: `Look the code up on insee.fr, or take "${code}" out.`,
          },
        ),
      );
    });
  },
};

/** A declared antenna whose address is one of the product's or of the owner's pages. */
export const antennaAddress: Rule = {
  number: 47,
  code: "antenna-address",
  level: "error",
  title: { fr: "Une adresse libre pour chaque antenne", en: "A free address for each antenna" },
  why: "Deux pages ne peuvent pas être à la même adresse : l'antenne ne s'ouvrirait pas.",
  check({ instance }) {
    const taken = takenAddresses(instance?.content.keys() ?? []);
    return ofEach(instance, ({ slug }, at) =>
      taken.has(slug)
        ? [
            complaint(
              `antennas.${at}.slug`,
              { fr: `l'adresse /${slug} est déjà prise`, en: `the address /${slug} is taken` },
              {
                fr: `Donnez-lui une autre adresse, ou renommez la page content/${slug}.md si elle est à vous.`,
                en: `Give it another address, or rename the page content/${slug}.md if it is yours.`,
              },
            ),
          ]
        : [],
    );
  },
};

/** A host name that no browser asks for, or that is the board's own. */
export const antennaHost: Rule = {
  number: 48,
  code: "antenna-host",
  level: "error",
  title: { fr: "Un nom de domaine à chaque antenne", en: "A host name for each antenna" },
  why: "L'antenne qui prendrait le nom du site en cacherait l'accueil ; un nom mal écrit ne répond jamais.",
  check({ instance, env }) {
    const main = hostOf(env?.PUBLIC_URL);
    return ofEach(instance, ({ slug, host }, at) => {
      if (host === undefined) return [];
      const key = `antennas.${at}.host`;
      if (!takesHost(host)) {
        return [
          complaint(
            key,
            { fr: `« ${host} » n'est pas un nom de domaine`, en: `"${host}" is no host name` },
            {
              fr: 'Sans https:// ni port, et sans tiret au bord : "emploi-paca.exemple.fr".',
              en: 'Without https:// or port, no hyphen at an end: "emploi-paca.exemple.fr".',
            },
          ),
        ];
      }
      if (host !== main) return [];
      return [
        complaint(
          key,
          { fr: `${host} est le nom du site (PUBLIC_URL)`, en: `${host} is the board's own (PUBLIC_URL)` },
          {
            fr: `Retirez "host" : l'antenne est à /${slug}. Ou donnez-lui un autre nom.`,
            en: `Take "host" out: the antenna is at /${slug}. Or give it another name.`,
          },
        ),
      ];
    });
  },
};

/** A host name that waits for the board's public address. */
export const antennaHostWaits: Rule = {
  number: 49,
  code: "antenna-host-waits",
  level: "warning",
  title: { fr: "Des noms de domaine qui répondent", en: "Host names that answer" },
  why: "Sans PUBLIC_URL, le site ne sait pas quel nom est le sien : ceux des antennes ne répondent pas.",
  check({ instance, env }) {
    if (env === null || hostOf(env.PUBLIC_URL) !== null) return [];
    return ofEach(instance, ({ slug, host }, at) =>
      host === undefined
        ? []
        : [
            complaint(
              `antennas.${at}.host`,
              {
                fr: `${host} ne mène pas encore à « ${slug} »`,
                en: `${host} does not lead to "${slug}" yet`,
              },
              {
                fr: "Donnez PUBLIC_URL au serveur (docs/operator/deploy.md).",
                en: "Give PUBLIC_URL to the server (docs/operator/deploy.md).",
              },
            ),
          ],
    );
  },
};

function ofEach(
  instance: Patient["instance"],
  check: (antenna: Declared, at: number) => Complaint[],
): Complaint[] {
  return instance?.config.features.antennas ? instance.config.antennas.flatMap(check) : [];
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : null;
}

function complaint(key: string, message: Bilingual, mend: Bilingual): Complaint {
  return { file: configFile, key, line: null, message, mend };
}
