import { noWishes } from "@tremplin/instance";
import { expect, test } from "vitest";
import { wishesOf } from "./wishes.ts";

test("an address says what is wanted, and an empty field wants nothing", () => {
  const params = new URLSearchParams(
    "base=cimes&principale=%20%23abc&seconde=&ouverture=ridge&taille=18&air=",
  );
  expect(wishesOf(params)).toEqual({
    ...noWishes,
    base: "cimes",
    colors: { "brand.main": "#abc" },
    looks: { hero: "ridge" },
    size: 18,
  });
});
