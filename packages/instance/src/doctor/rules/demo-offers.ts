import { configFile } from "../../config/read.ts";
import type { Rule } from "../rule.ts";

/** Sample offers: fine to look around, wrong on a public board. */
export const demoOffers: Rule = {
  number: 16,
  code: "demo-offers",
  level: "advice",
  title: { fr: "De vraies offres", en: "Real offers" },
  why: "Une offre inventée sur un site public est une allégation fausse (code du travail, L5331-3).",
  check({ instance }) {
    if (!instance?.isDemo) return [];
    return [
      {
        file: configFile,
        key: "demoOffers",
        line: null,
        message: { fr: "les offres de démonstration sont affichées", en: "sample offers are shown" },
        mend: {
          fr: 'Avant d\'ouvrir au public : "demoOffers": null, supprimez le dossier data/, puis redémarrez.',
          en: 'Before you open to the public: "demoOffers": null, delete the data/ folder, then restart.',
        },
      },
    ];
  },
};
