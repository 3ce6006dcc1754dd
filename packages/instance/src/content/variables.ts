import type { InstanceConfig } from "../config/schema.ts";
import { languageFacts, writtenLanguage } from "../wording/languages.ts";

/** Shown where the settings do not say a value that a page asks for. */
export const unfilledMark = "[à compléter";

/** Names that `{{…}}` may hold in a page, and what each becomes. */
export function contentVariables(
  config: InstanceConfig,
  updated: string | null,
): ReadonlyMap<string, string> {
  const { name, publisher, contact, territory, legal, tagline, videos } = config;
  // Pages are in the language that the owner writes in.
  const language = writtenLanguage(config);
  const hosts = videos.hosts.length > 0 ? videos.hosts.join(", ") : language === "fr" ? "aucun" : "none";
  const values: [string, string, string | undefined][] = [
    [
      "updated",
      "date (ligne « updated » en tête de la page)",
      updated ? longDate(updated, languageFacts[language].intl) : undefined,
    ],
    ["name", "nom du site", name],
    ["tagline", "phrase de présentation", tagline],
    ["territory", "territoire", territory.label],
    ["publisher", "éditeur", publisher],
    ["contact.email", "adresse électronique", contact.email],
    ["contact.phone", "téléphone", contact.phone],
    ["contact.address", "adresse postale", contact.address],
    ["legal.form", "forme juridique", legal.form],
    ["legal.registration", "immatriculation", legal.registration],
    ["legal.director", "directrice ou directeur de la publication", legal.director],
    ["legal.host", "hébergeur : nom, adresse, téléphone", legal.host],
    ["videos.hosts", "sites de vidéos", hosts],
    ["legal.dataProtection", "contact données personnelles", legal.dataProtection ?? contact.email],
  ];
  return new Map(values.map(([key, label, value]) => [key, value ?? `${unfilledMark} : ${label}]`]));
}

/** `2026-11-23` as `23 novembre 2026`. */
function longDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
