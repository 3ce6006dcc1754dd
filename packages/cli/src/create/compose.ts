import { ofPlace } from "@tremplin/core/text";
import type { Answers } from "./answers.ts";

/** How many offers are invented for a board that wants samples. */
const sampleCount = 360;

/** The owner's first `instance.json`. `schema` is the way from it to the published schema. */
export function composeSettings({ name, town, email, sampleOffers }: Answers, schema: string): string {
  const seed = Number.parseInt(town.insee.replace(/\D/g, ""), 10);
  return json({
    $schema: schema,
    name,
    town: town.insee,
    territory: { label: `le secteur ${ofPlace(town.name)}`, radiusKm: 30 },
    contact: { email },
    publisher: name,
    legal: {},
    funders: [],
    demoOffers: sampleOffers ? { count: sampleCount, seed } : null,
  });
}

/** A theme of one colour, from which all others are derived, over a finished one when that is wanted. */
export function composeTokens(color: string, theme: string | null): string {
  const base = theme === null ? {} : { $extensions: { tremplin: { base: theme } } };
  return json({ ...base, brand: { main: { $type: "color", $value: color } } });
}

/** A template's page, dated of the day it becomes the owner's: `2026-11-23`. */
export function composePage(text: string, today: string): string {
  return text.replace(/^updated: .*$/m, `updated: ${today}`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
