import { deadLinks, isOwnAddress, linksOf } from "../../content/dead-links.ts";
import { requiredPages } from "../../content/read.ts";
import { placeOf } from "../../content/site-addresses.ts";
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
    return [...instance.content.values()].flatMap((page) =>
      deadLinks(page, instance).map(({ path, message, mend }): Complaint => {
        const make = {
          fr: `Créez content/${path}.md, ou enlevez le lien.`,
          en: `Make content/${path}.md, or remove the link.`,
        };
        return aboutFile(`content/${page.path}.md`, message, mend ?? make);
      }),
    );
  },
};

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
      if (isOwnAddress(path) && (kind === "page" || kind === "home"))
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
