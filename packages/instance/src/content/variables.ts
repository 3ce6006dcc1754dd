import type { InstanceConfig } from "../config/schema.ts";

/** Shown where the settings do not say a value that a page asks for. */
export const unfilledMark = "[à compléter";

/** Names that `{{…}}` may hold in a page, and what each becomes. */
export function contentVariables(
  config: InstanceConfig,
  updated: string | null,
): ReadonlyMap<string, string> {
  const { name, publisher, contact, territory, legal, tagline } = config;
  const values: [string, string, string | undefined][] = [
    ["updated", "date (ligne « updated » en tête de la page)", updated ? longDate(updated) : undefined],
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
    ["legal.dataProtection", "contact données personnelles", legal.dataProtection ?? contact.email],
  ];
  return new Map(values.map(([key, label, value]) => [key, value ?? `${unfilledMark} : ${label}]`]));
}

/** `2026-11-23` as `23 novembre 2026`. */
function longDate(day: string): string {
  return new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
