import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Checked } from "./answers.ts";
import {
  checkColor,
  checkEmail,
  checkLogo,
  checkName,
  checkSlug,
  checkTemplate,
  sayVerdict,
} from "./checks.ts";

const reason = (checked: Checked<unknown>) => (checked.ok ? "" : checked.reason.fr);

describe("name", () => {
  test("spaces are put right", () => {
    expect(checkName("  Le  Bon Pas ")).toEqual({ ok: true, value: "Le Bon Pas" });
  });

  test.each([
    ["", /vide/],
    ["   ", /vide/],
    ["x".repeat(61), /61 signes, au plus 60/],
  ])("%j is refused", (typed, why) => {
    expect(reason(checkName(typed))).toMatch(why);
  });
});

describe("colour", () => {
  test.each([
    ["#0D5C4D", "#0d5c4d"],
    ["rgb(13 92 77)", "#0d5c4d"],
    ["oklch(43% 0.08 172)", "#0a5e4b"],
    ["teal", "#008080"],
    ["Bordeaux", "#7a1f3d"],
    ["vert foncé", "#0d5c4d"],
  ])("%s", (typed, value) => {
    expect(checkColor(typed)).toEqual({ ok: true, value });
  });

  test.each(["vert pomme", "constructor"])("an unreadable one gets examples: %s", (typed) => {
    expect(reason(checkColor(typed))).toContain("Exemples : #0d5c4d");
  });

  test("one that is too pale gets the nearest that can be read", () => {
    expect(reason(checkColor("#fffbe0"))).toMatch(/trop pâle.*#[\da-f]{6}/);
  });

  test("the verdict says what the colour becomes", () => {
    expect(sayVerdict("#0d5c4d")).toMatch(/^Boutons et liens en #0d5c4d, texte blanc \(contraste 7,\d/);
    expect(sayVerdict("#ffd500")).toMatch(
      /#ffd500 est trop claire pour des boutons : ils seront #[\da-f]{6}/,
    );
  });
});

describe("logo", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "logo-"));
    await writeFile(join(folder, "good.svg"), '<svg viewBox="0 0 9 9"></svg>');
    await writeFile(join(folder, "bad.svg"), '<svg viewBox="0 0 9 9"><script/></svg>');
    await writeFile(join(folder, "page.svg"), "<html></html>");
    await writeFile(join(folder, "big.png"), new Uint8Array(1_000_001));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("none asks for a monogram", async () => {
    expect(await checkLogo(" ", folder)).toEqual({ ok: true, value: null });
  });

  test.each(["good.svg", "'good.svg'", "./good.svg"])(
    "%s is found from where it was typed",
    async (typed) => {
      expect(await checkLogo(typed, folder)).toMatchObject({
        ok: true,
        value: { contentType: "image/svg+xml" },
      });
    },
  );

  test.each([
    ["missing.svg", /Aucun fichier .*missing\.svg/],
    [".", /Aucun fichier/],
    ["bad.svg", /<script>/],
    ["page.svg", /n'est pas une image/],
    ["big.png", /dépasse 1 Mo/],
  ])("%s is refused", async (typed, why) => {
    expect(reason(await checkLogo(typed, folder))).toMatch(why);
  });
});

test.each(["", "bonjour", "a@b", "a b@exemple.fr"])("%j is no e-mail address", (typed) => {
  expect(reason(checkEmail(typed))).toContain("contact@exemple.fr");
});

test("an e-mail address loses its spaces", () => {
  expect(checkEmail(" contact@exemple.fr ")).toEqual({ ok: true, value: "contact@exemple.fr" });
});

test("an unknown template gets those that are there", () => {
  expect(reason(checkTemplate("filiere", ["mission-locale"]))).toContain("Il y a : mission-locale");
});

describe("folder name", () => {
  const nowhere = () => "/no/such/folder";

  test("a free one is taken", () => {
    expect(checkSlug("le-bon-pas", nowhere)).toEqual({ ok: true, value: "le-bon-pas" });
  });

  test("a name of signs alone gives none, and another way is told", () => {
    expect(reason(checkSlug("", nowhere))).toContain("donnez --slug");
  });

  test.each(["Le Bon Pas", "../x", "a/b", "é", "-a"])("%j cannot be one", (typed) => {
    expect(reason(checkSlug(typed, nowhere))).toMatch(/ne peut pas nommer un dossier\. Exemple : [a-z-]+/);
  });

  test("one that is there is not written over", () => {
    expect(reason(checkSlug("x", () => tmpdir()))).toContain("existe déjà");
  });
});
