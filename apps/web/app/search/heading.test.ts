import { everyOffer, type OfferSearch } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { searchHeading } from "./heading.ts";

const dijon = { insee: "21231", name: "Dijon", department: "21" };

function heading(search: Partial<OfferSearch>, total: number, commune: typeof dijon | null = null) {
  const corrections = [{ typed: "mecanitien", searched: "mécanicien" }];
  return searchHeading({ search: { ...everyOffer, ...search }, commune, total, corrections }, t).replaceAll(
    "\u00a0",
    " ",
  );
}

test("says what was found, of what and where", () => {
  expect(heading({}, 360)).toBe("360 offres");
  expect(heading({}, 0)).toBe("Aucune offre");
  expect(heading({ words: "vendeur" }, 1)).toBe("1 offre « vendeur »");
  expect(heading({ radiusKm: 20 }, 12, dijon)).toBe("12 offres à moins de 20 km de Dijon");
  expect(heading({ words: "serveur", radiusKm: 0 }, 3, dijon)).toBe("3 offres « serveur » à Dijon");
  expect(heading({ words: "mecanitien auto" }, 2)).toBe("2 offres « mécanicien auto »");
});
