import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadInstance } from "@tremplin/instance";
import { slotNames } from "@tremplin/instance/slots";
import { createTranslator } from "@tremplin/instance/words";
import type { FunctionComponent, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { type Page, PageContext } from "../page.ts";
import { AllSamples } from "./samples.tsx";
import { galleryPath } from "./view.ts";

const { shown, exported, shownSlots } = vi.hoisted(() => ({
  shown: new Set<string>(),
  exported: new Set<string>(),
  shownSlots: new Set<string>(),
}));

/** Every component as it is, which also notes that it was shown. */
vi.mock("@tremplin/ui", async (importOriginal) => {
  const all = await importOriginal<Readonly<Record<string, unknown>>>();
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => {
      if (typeof value !== "function" || !/^[A-Z]/.test(name)) return [name, value];
      exported.add(name);
      const Component = value as FunctionComponent<object>;
      return [
        name,
        (props: object) => {
          shown.add(name);
          return Component(props);
        },
      ];
    }),
  );
});

/** Every slot as it is, which also notes that it was shown. */
vi.mock("../slots/slot.tsx", async (importOriginal) => {
  const all = await importOriginal<typeof import("../slots/slot.tsx")>();
  const slot: typeof all.slot = (name, Default) => {
    const Slot = all.slot(name, Default);
    return (props) => {
      shownSlots.add(name);
      return Slot(props);
    };
  };
  return { ...all, slot };
});

const root = join(import.meta.dirname, "../../../..");
let markup = "";

beforeAll(async () => {
  const instance = await loadInstance(join(root, "templates/mission-locale"));
  const picture = { url: "/marque/logo.svg", width: 120, height: 40 };
  const page: Omit<Page, "signIn" | "keepTrial"> = {
    actor: { kind: "visitor" },
    instance,
    t: createTranslator(instance.words, { language: "fr", timeZone: instance.config.timeZone }),
    language: "fr",
    prefix: "",
    now: () => new Date(),
    baseUrl: "https://exemple.fr",
    assetUrls: {
      theme: "/theme.css",
      logo: picture,
      logoDark: picture,
      overrides: null,
      fonts: [],
      funderLogos: {},
      favicon: { url: "/icone.svg", contentType: "image/svg+xml" },
    },
    trial: null,
    sendKey: null,
    url: new URL(galleryPath, "https://exemple.fr"),
    scripts: [],
    has: () => true,
    toMarkup: (element: ReactElement) => renderToStaticMarkup(within(element)),
  };
  // Samples neither sign in nor keep a theme.
  const within = (element: ReactElement) => <PageContext value={page as Page}>{element}</PageContext>;
  markup = ["fr", "ar"]
    .map((language) => renderToStaticMarkup(within(<AllSamples language={language as "fr" | "ar"} />)))
    .join("");
});

test("every component that `packages/ui` gives is in the gallery", () => {
  expect(exported.size).toBeGreaterThan(20);
  expect([...exported].filter((name) => !shown.has(name))).toEqual([]);
});

test("every slot that an instance may fill is in the gallery", () => {
  expect([...slotNames].filter((name) => !shownSlots.has(name))).toEqual([]);
});

/** Sheets of what the gallery does not hold, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  "base.css": "what has no class",
  "language.css": "around every page, the gallery's own too",
  "mailbox.css": "a page of demonstrations and of development alone",
  "print.css": "paper",
  "application.css": "a board of columns, which needs a page's width",
  "theme-names.css": "names of tokens, without a class",
  "tile-map.css": "drawn by the map's own library",
};

test("something of every style sheet of the pages is in the gallery", () => {
  const classes = new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)),
  );
  const unseen = globSync("apps/web/app/styles/*.css", { cwd: root })
    .filter((file) => {
      const css = readFileSync(join(root, file), "utf8");
      return ![...css.matchAll(/\.([a-z][\w-]*)/g)].some(([, name = ""]) => classes.has(name));
    })
    .map((file) => file.slice(file.lastIndexOf("/") + 1));
  expect(unseen.filter((file) => !Object.hasOwn(elsewhere, file))).toEqual([]);
});

test("each touch is shown, and each state has its name", () => {
  for (const touch of ["rest", "hover", "focus", "active"])
    expect(markup.split(`data-shown="${touch}"`).length).toBeGreaterThan(8);
  for (const name of ["Fermé", "Erreur", "En cours", "Vide", "Texte long", "Image absente", "Déjà fait"])
    expect(markup).toContain(`>${name}<`);
});

test("no id is given twice in one language", () => {
  const half = markup.slice(0, markup.length / 2);
  const ids = [...half.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
