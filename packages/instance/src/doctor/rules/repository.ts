import { basename, dirname } from "node:path";
import { provenanceFile, readProvenance } from "../../migrations/provenance.ts";
import { aboutFile, type Rule } from "../rule.ts";

/** Files of the common project that were changed in place. */
export const outsideChange: Rule = {
  number: 36,
  code: "outside-change",
  level: "advice",
  title: { fr: "Rien de changé hors de votre dossier", en: "Nothing changed outside your folder" },
  why: "Un fichier du projet commun changé sur place finit par être en conflit avec une mise à jour.",
  check({ repository }) {
    return (repository?.outside ?? []).map((file) => ({
      file: `../../${file}`,
      key: null,
      line: null,
      message: {
        fr: "ce fichier du projet commun a été changé ici",
        en: "this common file was changed here",
      },
      mend: {
        fr: "Dites-le plutôt dans instances/ (thème, mots, contenu, réglages), ou proposez le changement au projet commun.",
        en: "Say it in instances/ instead (theme, words, content, settings), or offer the change to the common project.",
      },
    }));
  },
};

/** A copy that no release can be merged into. */
export const noCommonAncestor: Rule = {
  number: 37,
  code: "no-common-ancestor",
  level: "warning",
  title: { fr: "Relié au projet commun", en: "Joined to the common project" },
  why: "Sans histoire commune, aucune mise à jour ne peut être fusionnée, pas même celles de sécurité.",
  check({ repository }) {
    if (repository?.isJoined !== false) return [];
    return [
      aboutFile(
        provenanceFile,
        {
          fr: "ce dépôt n'a aucun commit en commun avec « upstream »",
          en: 'this repository has no commit in common with "upstream"',
        },
        {
          fr: "npm run tremplin -- upgrade --adopt (docs/operator/upgrade.md)",
          en: "npm run tremplin -- upgrade --adopt (docs/operator/upgrade.md)",
        },
      ),
    ];
  },
};

/** The file by which the tools know how far an instance has followed. */
export const provenance: Rule = {
  number: 38,
  code: "provenance",
  level: "advice",
  title: { fr: "L'origine du dossier est connue", en: "The folder's origin is known" },
  why: "Les mises à jour y lisent quels changements de nom votre dossier suit déjà.",
  check({ dir, files }) {
    const text = files.get(provenanceFile)?.toString("utf8");
    // A template is where others come from.
    if (readProvenance(text) || basename(dirname(dir)) === "templates") return [];
    return [
      aboutFile(
        provenanceFile,
        text === undefined
          ? { fr: "ce fichier manque", en: "this file is missing" }
          : { fr: "ce fichier a été changé à la main", en: "this file was changed by hand" },
        {
          fr: "Reprenez-le de l'historique : git checkout <commit> -- .tremplin.json. Les outils l'écrivent, vous non.",
          en: "Take it back from the history: git checkout <commit> -- .tremplin.json. Tools write it, you do not.",
        },
      ),
    ];
  },
};
