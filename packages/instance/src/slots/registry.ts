/** A named place of the pages that an instance may fill in its own way. */
export interface SlotFacts {
  /** What stands there and where, in French: a line of `docs/theme/emplacements.md`. */
  readonly said: string;
  /** `safe`: what it is given changes with an upgrade note only. `unstable`: it may change with any release. */
  readonly status: "safe" | "unstable";
  /** The file of what stands there by itself, from `apps/web/app`, and its component has the slot's name. */
  readonly source: string;
  /** An address on which it shows. */
  readonly shownAt: string;
  /** What it is given, in French. `apps/web` holds the types to these names. */
  readonly props: Readonly<Record<string, string>>;
}

/** Every slot, in the order of its reference: the frame of all pages first, then page after page. */
export const slots = {
  SiteHeader: {
    said: "L'en-tête de toutes les pages : logo, nom et menu. Les liens d'évitement, le bandeau de démonstration et le choix de la langue restent au-dessus.",
    status: "safe",
    source: "layout/site-header.tsx",
    shownAt: "/",
    props: {
      name: "Le nom du site.",
      entries: "Les entrées du menu, compte compris : `href`, `label`, `isHere` (la page ouverte).",
    },
  },
  SiteLogo: {
    said: "Le logo et le nom, dans le lien vers l'accueil.",
    status: "safe",
    source: "layout/site-logo.tsx",
    shownAt: "/",
    props: {
      name: "Le nom du site.",
      light: "Le logo à montrer en mode clair : `url`, `width`, `height`.",
      dark: "Le logo à montrer en mode sombre.",
    },
  },
  SiteFooter: {
    said: "Le pied de toutes les pages : éditeur, contact, liens et financeurs. Les liens vers les pages obligatoires doivent y rester.",
    status: "safe",
    source: "layout/site-footer.tsx",
    shownAt: "/",
    props: {
      name: "Le nom du site.",
      publisher: "Le nom légal de l'éditeur.",
      contact: "Comment le joindre : `email`, et `phone` s'il y en a un.",
      links: "Les liens, ceux des pages obligatoires compris : `href`, `label`.",
      funders: "Les logos des financeurs, prêts à montrer.",
    },
  },
  HomeHero: {
    said: "Le haut de l'accueil : le titre, la devise et la recherche.",
    status: "safe",
    source: "home/hero.tsx",
    shownAt: "/",
    props: {
      count: "Combien d'offres sont en ligne.",
      around: "Où, comme on le dit : « à Dijon et alentour ».",
      tagline: "La devise du site ; rien s'il n'en a pas.",
      search: "Le formulaire de recherche, prêt à montrer.",
    },
  },
  HomeSections: {
    said: "Le reste de l'accueil : ce que compose `content/accueil.md`.",
    status: "safe",
    source: "home/sections.tsx",
    shownAt: "/",
    props: { children: "Les parties de l'accueil, prêtes à montrer." },
  },
  SearchHead: {
    said: "La bande de recherche, en haut des résultats.",
    status: "safe",
    source: "search/search-head.tsx",
    shownAt: "/offres",
    props: {
      heading: "Ce qui est cherché, en une phrase.",
      count: "Combien d'offres sont trouvées.",
      search: "Le formulaire de recherche, prêt à montrer.",
    },
  },
  SearchEmpty: {
    said: "Ce qui est dit quand aucune offre ne répond à la recherche. Les recherches plus larges suivent.",
    status: "safe",
    source: "search/search-empty.tsx",
    shownAt: "/offres?q=zzzzzz",
    props: { heading: "Ce qui est cherché, en une phrase." },
  },
  OfferCard: {
    said: "Une offre dans une liste, à l'intérieur de sa ligne. Son HTML est gardé d'une page à l'autre : il ne doit dépendre que de ce qui est donné ici, de la langue et du jour.",
    status: "safe",
    source: "offer/offer-card.tsx",
    shownAt: "/offres",
    props: {
      offer: "L'offre telle que les listes la connaissent.",
      level: "Le niveau de son titre : 2, 3 ou 4.",
    },
  },
  OfferHead: {
    said: "Le haut de la page d'une offre : retour, titre, entreprise, dates.",
    status: "unstable",
    source: "offer/offer-head.tsx",
    shownAt: "une offre",
    props: {
      offer: "L'offre entière.",
      company: "L'entreprise, si elle a une page ici.",
      isLive: "Vrai tant que l'offre est ouverte.",
    },
  },
  OfferFacts: {
    said: "L'essentiel d'une offre : quoi, où, quand, combien, ce qui est demandé.",
    status: "unstable",
    source: "offer/offer-facts.tsx",
    shownAt: "une offre",
    props: {
      offer: "L'offre entière.",
      fromTown: "La distance depuis la ville principale : `name`, `km`.",
    },
  },
  OfferApply: {
    said: "Comment postuler, à côté de l'offre ; absent d'une offre close.",
    status: "unstable",
    source: "offer/offer-apply.tsx",
    shownAt: "une offre",
    props: { offer: "L'offre entière." },
  },
  CompanyHead: {
    said: "Le haut de la page d'une entreprise : logo, nom, ce qu'elle dit d'elle.",
    status: "safe",
    source: "employer/company-head.tsx",
    shownAt: "une entreprise",
    props: {
      company: "L'entreprise.",
      logo: "Son logo, s'il y en a un.",
      level: "Le niveau de son titre : 1 sur sa page, 2 dans un aperçu.",
    },
  },
  ArticleHead: {
    said: "Le haut d'un article : titre, signature, image.",
    status: "safe",
    source: "content/article-head.tsx",
    shownAt: "un article",
    props: { page: "L'article : `title`, `date`, `authors`, `image`, `description`…" },
  },
  SpaceHome: {
    said: "L'accueil de l'espace d'une personne : ce qui attend, ce qui peut commencer. Le même emplacement sert aux candidats, aux conseillers et aux entreprises : `roles` et `memberships` disent à qui l'on parle.",
    status: "unstable",
    source: "space/space-home.tsx",
    shownAt: "/espace",
    props: {
      person: "Qui est entré : `name`, `roles`, `memberships`.",
      tasks: "Ce qui attend : `kind`, `count`, `path`.",
      suggestions: "Le prochain rendez-vous et les offres proposées, prêts à montrer.",
    },
  },
  SignInHelp: {
    said: "Sous les formulaires de connexion : le lien pour s'inscrire, et la place d'une aide.",
    status: "safe",
    source: "account/sign-in-help.tsx",
    shownAt: "/connexion",
    props: { signUpHref: "L'adresse de l'inscription." },
  },
  ErrorPage: {
    said: "Ce qui est dit quand une page n'existe pas, n'est pas à soi, ou n'a pas pu être faite.",
    status: "safe",
    source: "layout/error-page.tsx",
    shownAt: "/nulle-part",
    props: {
      kind: '`"not-found"`, `"forbidden"` ou `"trouble"`.',
      email: "L'adresse de l'équipe.",
    },
  },
} as const satisfies Readonly<Record<string, SlotFacts>>;

/** The name of a slot: `OfferCard`. */
export type SlotName = keyof typeof slots;

/** Every name, in the order of the reference. */
export const slotNames = Object.keys(slots) as readonly SlotName[];
