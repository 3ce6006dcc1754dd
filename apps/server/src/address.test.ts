import { expect, test } from "vitest";
import { plainAddress } from "./address.ts";

test.each([
  ["/", "/"],
  ["/?utm_source=mail", "/"],
  ["/offres?tri=date&q=&lieu=Dijon&x=1", "/offres?lieu=Dijon"],
  ["/offres?page=2&q=vendeuse", "/offres?q=vendeuse&page=2"],
  ["/adherents?departement=2a&q=&page=3", "/adherents?departement=2A"],
  ["/adherents?fbclid=1", "/adherents"],
  ["/offres.rss?q=a%20b&fbclid=1", "/offres.rss?q=a+b"],
  ["/offres/boulanger-0k3v9q2m7t?from=x", "/offres/boulanger-0k3v9q2m7t"],
])("%s is %s", (address, expected) => {
  expect(plainAddress(new URL(address, "http://localhost"))).toBe(expected);
});
