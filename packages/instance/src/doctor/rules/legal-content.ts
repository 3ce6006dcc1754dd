import { aboutFile, type Complaint, type Patient, type Rule } from "../rule.ts";

interface Duty {
  /** Page that has to say it. */
  readonly path: string;
  readonly what: { readonly fr: string; readonly en: string };
  readonly write: { readonly fr: string; readonly en: string };
  readonly isSaid: (page: { readonly source: string; readonly html: string }) => boolean;
}

/** What the law wants on each page, and how one sees that it is there. */
const duties: readonly Duty[] = [
  {
    path: "mentions-legales",
    what: { fr: "l'éditeur du site", en: "who publishes the board" },
    write: { fr: "Écrivez {{publisher}}.", en: "Write {{publisher}}." },
    isSaid: ({ source, html }) => /\{\{\s*publisher\s*\}\}/.test(source) || /[ée]diteur/i.test(html),
  },
  {
    path: "mentions-legales",
    what: { fr: "la direction de la publication", en: "who answers for what is published" },
    write: { fr: "Écrivez {{legal.director}}.", en: "Write {{legal.director}}." },
    isSaid: ({ source, html }) => /\{\{\s*legal\.director\s*\}\}/.test(source) || /publication/i.test(html),
  },
  {
    path: "mentions-legales",
    what: { fr: "l'hébergeur", en: "who hosts the board" },
    write: { fr: "Écrivez {{legal.host}}.", en: "Write {{legal.host}}." },
    isSaid: ({ source, html }) => /\{\{\s*legal\.host\s*\}\}/.test(source) || /h[ée]berge/i.test(html),
  },
  {
    path: "donnees-personnelles",
    what: { fr: "à qui demander l'accès à ses données", en: "whom to ask for one's data" },
    write: {
      fr: "Écrivez [{{legal.dataProtection}}](mailto:{{legal.dataProtection}}).",
      en: "Write [{{legal.dataProtection}}](mailto:{{legal.dataProtection}}).",
    },
    isSaid: ({ html }) => /href="mailto:/.test(html) || /\[à compléter/.test(html),
  },
  {
    path: "donnees-personnelles",
    what: { fr: "le recours à la CNIL", en: "the way to the CNIL" },
    write: {
      fr: "Dites que l'on peut saisir la CNIL : https://www.cnil.fr/fr/plaintes.",
      en: "Say that one may turn to the CNIL: https://www.cnil.fr/fr/plaintes.",
    },
    isSaid: ({ html }) => /\bCNIL\b/i.test(html),
  },
  {
    path: "accessibilite",
    what: { fr: "l'état de conformité au RGAA", en: "how the board conforms to the RGAA" },
    write: {
      fr: "Écrivez « non conforme », « partiellement conforme » ou « totalement conforme ».",
      en: 'Write "non conforme", "partiellement conforme" or "totalement conforme".',
    },
    isSaid: ({ html }) => /(?:non|partiellement|totalement) conforme/i.test(html.replaceAll(/<[^>]+>/g, "")),
  },
  {
    path: "accessibilite",
    what: { fr: "le recours au Défenseur des droits", en: "the way to the Défenseur des droits" },
    write: {
      fr: "Dites que l'on peut écrire au Défenseur des droits : https://formulaire.defenseurdesdroits.fr.",
      en: "Say that one may write to the Défenseur des droits: https://formulaire.defenseurdesdroits.fr.",
    },
    isSaid: ({ html }) => /d[ée]fenseur des droits/i.test(html),
  },
];

/** Pages of the law that leave out what the law wants on them. */
export const legalContent: Rule = {
  number: 40,
  code: "legal-content",
  level: "warning",
  title: { fr: "Des pages légales complètes", en: "Complete legal pages" },
  why:
    "Éditeur, direction de la publication et hébergeur (LCEN art. 1-1), recours et contact (RGPD art. 13), état de " +
    "conformité et Défenseur des droits (décret 2019-768) : une page qui les oublie ne remplit pas l'obligation.",
  check({ instance }: Patient) {
    if (!instance) return [];
    return duties.flatMap(({ path, what, write, isSaid }): Complaint[] => {
      const page = instance.content.get(path);
      if (!page || isSaid(page)) return [];
      return [
        aboutFile(
          `content/${path}.md`,
          { fr: `cette page ne dit pas ${what.fr}`, en: `this page does not say ${what.en}` },
          write,
        ),
      ];
    });
  },
};

/** A board that shows videos of others, and does not say what these sites learn. */
export const cookiePage: Rule = {
  number: 41,
  code: "cookie-page",
  level: "warning",
  title: { fr: "Une page sur les cookies", en: "A page about cookies" },
  why:
    "Ce que le site dépose sur l'appareil doit être dit (loi Informatique et Libertés, art. 82), même quand il n'y faut " +
    "pas d'accord.",
  check({ instance }: Patient) {
    if (!instance) return [];
    const page = instance.content.get("cookies");
    const mend = {
      fr: "Copiez templates/mission-locale/content/cookies.md dans content/ et relisez-la.",
      en: "Copy templates/mission-locale/content/cookies.md into content/ and read it over.",
    };
    if (!page) {
      return [aboutFile("content/cookies.md", { fr: "page absente", en: "missing page" }, mend)];
    }
    const untold = instance.config.videos.hosts.filter((host) => !page.html.includes(host));
    return untold.map((host) =>
      aboutFile(
        "content/cookies.md",
        {
          fr: `cette page ne parle pas des vidéos de ${host}`,
          en: `this page says nothing of videos of ${host}`,
        },
        {
          fr: `Ajoutez {{videos.hosts}} à la liste des sites, ou le nom ${host}.`,
          en: `Add {{videos.hosts}} to the list of sites, or the name ${host}.`,
        },
      ),
    );
  },
};
