import { timeZoneOf } from "@tremplin/core/shared";
import { departmentOf } from "@tremplin/core/territory";
import { ofPlace } from "@tremplin/core/text";
import { unfilledMark } from "@tremplin/instance";
import type { Answers } from "./answers.ts";

/** How many offers are invented for a board that wants samples. */
const sampleCount = 360;

/** What a new instance takes over of its template's settings: not its identity, nor what asks for the owner's own. */
export interface TemplateSettings {
  readonly features?: {
    readonly advisors?: boolean;
    readonly antennas?: boolean;
    readonly sector?: boolean;
  };
  readonly sector?: unknown;
  readonly antennas?: readonly Readonly<Record<string, unknown>>[];
  readonly demoOffers?: { readonly world?: string } | null;
}

/** The owner's first `instance.json`. `schema` is the way from it to the published schema. */
export function composeSettings(
  { name, town, email, sampleOffers }: Answers,
  schema: string,
  { features = {}, sector, antennas = [], demoOffers }: TemplateSettings = {},
): string {
  const seed = Number.parseInt(town.insee.replace(/\D/g, ""), 10);
  const timeZone = timeZoneOf(departmentOf(town.insee));
  const world = demoOffers?.world === undefined ? {} : { world: demoOffers.world };
  const kept = {
    ...(features.advisors === false ? { advisors: false } : {}),
    ...(antennas.length > 0 && features.antennas ? { antennas: true } : {}),
    ...(sector === undefined ? {} : { sector: features.sector ?? false }),
  };
  return json({
    $schema: schema,
    name,
    town: town.insee,
    ...(timeZone === timeZoneOf(null) ? {} : { timeZone }),
    territory: { label: `le secteur ${ofPlace(town.name)}`, radiusKm: 30 },
    contact: { email },
    publisher: name,
    legal: {},
    ...(Object.keys(kept).length === 0 ? {} : { features: kept }),
    ...(kept.antennas ? { antennas: antennas.map(toAdapt) } : {}),
    ...(sector === undefined ? {} : { sector }),
    funders: [],
    demoOffers: sampleOffers ? { count: sampleCount, seed, ...world } : null,
  });
}

/** The antenna of a template where the owner's may be: its picture and what is told of it are not theirs. */
function toAdapt({ picture: _, ...antenna }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...antenna, intro: `${unfilledMark} : qui vous êtes ici, en deux phrases]` };
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
