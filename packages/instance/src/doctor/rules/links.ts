import { nearest } from "../../config/nearest.ts";
import { mendAbsent } from "../../content/absent-address.ts";
import { ownAddresses } from "../../content/own-addresses.ts";
import { requiredPages } from "../../content/read.ts";
import { placeOf, siteAddresses } from "../../content/site-addresses.ts";
import type { ContentPage } from "../../instance.ts";
import type { Bilingual } from "../../problem.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

/** A link of a page to a place of this site where nothing is. */
export const deadLink: Rule = {
  number: 24,
  code: "dead-link",
  level: "warning",
  title: { fr: "Des liens qui mènent quelque part", en: "Links that lead somewhere" },
  why: "Un lien vers une page qui n'existe pas fait croire que tout le site est à l'abandon.",
  check({ instance }) {
    if (!instance) return [];
    const { config, content } = instance;
    const known = siteAddresses(config, new Map([...content].filter(([, { draft }]) => !draft)));
    return [...content.values()].flatMap((page) =>
      linksOf(page)
        .filter((path) => !known.includes(path) && (!isOwn(path) || isListed(path)))
        .map((path): Complaint => {
          const message = {
            fr: `le lien /${path} ne mène à rien`,
            en: `the link /${path} leads nowhere`,
          };
          const mend = mendAbsent(path, config) ?? mendUnknown(path, known);
          return aboutFile(`content/${page.path}.md`, message, mend);
        }),
    );
  },
};

function mendUnknown(path: string, known: readonly string[]): Bilingual {
  const near = nearest(path, known);
  if (near) return { fr: `Vouliez-vous dire /${near} ?`, en: `Did you mean /${near}?` };
  return {
    fr: `Créez content/${path}.md, ou enlevez le lien.`,
    en: `Make content/${path}.md, or remove the link.`,
  };
}

/** Pages that the footer leads to when they are there. */
const legalLinks = ["cookies"];

/** A page to which no page and no menu leads. */
export const unlinkedPage: Rule = {
  number: 25,
  code: "unlinked-page",
  level: "advice",
  title: { fr: "Des pages que l'on trouve", en: "Pages that are found" },
  why: "Une page à laquelle rien ne mène n'est lue que par les moteurs de recherche.",
  check({ instance }) {
    if (!instance) return [];
    const pages = [...instance.content.values()];
    const { menu, footer } = instance.config;
    const listed = [...(menu ?? []), ...footer].map(({ href }) => placeOf(href) ?? "");
    const reached = new Set<string>([...requiredPages, ...legalLinks, ...listed]);
    for (const page of pages) for (const path of linksOf(page)) if (path !== page.path) reached.add(path);
    return pages
      .filter(({ kind, path }) => kind === "page" && !reached.has(path))
      .map(({ path, title }) =>
        aboutFile(
          `content/${path}.md`,
          { fr: "aucune page ne mène à celle-ci", en: "no page leads to this one" },
          {
            fr: `Ajoutez un lien dans une autre page, par exemple à propos : [${title}](/${path}).`,
            en: `Add a link to another page, for instance the one about you: [${title}](/${path}).`,
          },
        ),
      );
  },
};

/** A page under an address that the product keeps for itself, or that nobody can type. */
export const pageAddress: Rule = {
  number: 26,
  code: "page-address",
  level: "warning",
  title: { fr: "Des adresses de page possibles", en: "Page addresses that work" },
  why: "Le nom du fichier est l'adresse de la page : une adresse du site la cache, un accent ou une majuscule la rend fragile.",
  check({ instance }) {
    if (!instance) return [];
    return [...instance.content.values()].flatMap(({ path, kind }): Complaint[] => {
      if (isOwn(path) && (kind === "page" || kind === "home"))
        return [aboutFile(`content/${path}.md`, hidden(path), renameMend)];
      return /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(path)
        ? []
        : [aboutFile(`content/${path}.md`, fragile, renameMend)];
    });
  },
};

function hidden(path: string) {
  return {
    fr: `le site a déjà quelque chose à l'adresse /${path} : cette page ne s'affiche pas`,
    en: `the board has something at /${path} already: this page does not show`,
  };
}

const fragile = {
  fr: "ce nom de fichier a une majuscule, un accent ou une espace",
  en: "this file name has a capital, an accent or a space",
};

const renameMend = {
  fr: "Renommez le fichier, en minuscules sans accent, avec des tirets : nos-metiers.md.",
  en: "Rename the file, in small letters without accents, with hyphens: our-trades.md.",
};

/** Places of this site that a page links to, without the slash at the head, the query and the fragment. */
function linksOf({ html }: ContentPage): string[] {
  return [...html.matchAll(/<a href="\/([^"?#]*)/g)]
    .map(([, path]) => decoded(path ?? "").replace(/\/$/, ""))
    .filter((path) => path !== "" && !/\.\w+$/.test(path));
}

/** Addresses of the product that are there for some boards only, or whose pages are the owner's. */
function isListed(path: string): boolean {
  return ["actualites", "adherents", "metiers"].includes(path.split("/")[0] ?? "");
}

function isOwn(path: string): boolean {
  return (ownAddresses as readonly string[]).includes(path.split("/")[0] ?? "");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
