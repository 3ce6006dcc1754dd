import type { Offer } from "@tremplin/core/offer";
import type { DemoCompany } from "./companies.ts";
import { aStreet } from "./names.ts";
import { type PlacedCommune, type Places, pointIn } from "./places.ts";
import type { Random } from "./random.ts";

/** Trades whose people work at their clients' or on the road: transport, security, cleaning, care. */
const atClients = /^(49|80|81|88)/;

/** The commune where the work is done: the company's, most often. */
export function workCommune({ trade, commune }: DemoCompany, places: Places, random: Random): PlacedCommune {
  const away = trade.agency === true || atClients.test(trade.naf) ? 0.6 : 0.06;
  return random.chance(away) ? places.anywhere(random) : commune;
}

/** The place as the offer tells it: nowhere in particular when one works from home. */
export function placeOf(
  remote: Offer["remote"],
  commune: PlacedCommune,
  agency: boolean,
  random: Random,
): Offer["place"] {
  if (remote === "full") {
    const nowhere = { insee: null, postcode: null, department: null, latitude: null, longitude: null };
    return { ...nowhere, label: "Télétravail", street: null };
  }
  return {
    insee: commune.insee,
    label: commune.name,
    postcode: commune.postcodes[0] ?? null,
    department: commune.department,
    ...pointIn(commune, random),
    street: !agency && random.chance(0.4) ? aStreet(random) : null,
  };
}

/** Told when the text speaks of a bus or a tram, likely in a town, unknown elsewhere. */
export function withoutCarOf(
  commune: PlacedCommune,
  licence: boolean,
  { setting, schedule }: { setting: string; schedule: string | null },
  random: Random,
): boolean | null {
  // No bus runs that early nor that late.
  if (schedule !== null && /nuit|De [3-5] h|23 h/.test(schedule)) return null;
  if (licence) return random.chance(0.5) ? false : null;
  if (/\b(bus|tram|tramway|vélo|gare)\b/.test(setting)) return true;
  if (commune.population >= 8000) return random.chance(0.6) ? true : null;
  return commune.population < 1000 && random.chance(0.4) ? false : null;
}
