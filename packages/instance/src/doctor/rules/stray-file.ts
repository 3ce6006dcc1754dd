import { aboutFile, type Rule } from "../rule.ts";

/** What systems leave by themselves. */
const litter = /(^|\/)(Thumbs\.db|\.DS_Store)$/;
const stray = /(^|\/)(package\.json|pnpm-lock\.yaml|package-lock\.json|yarn\.lock|Thumbs\.db|\.DS_Store)$/;

/** Files that have no place in an instance. */
export const strayFile: Rule = {
  number: 17,
  code: "stray-file",
  level: "warning",
  title: { fr: "Seulement les fichiers de l'instance", en: "Only the instance's own files" },
  why: "Un package.json changerait le fichier de verrouillage commun, et chaque mise à jour ferait un conflit.",
  check({ files }) {
    return [...files.keys()]
      .filter((file) => stray.test(file))
      .map((file) =>
        aboutFile(
          file,
          {
            fr: "ce fichier n'a pas sa place dans une instance",
            en: "this file has no place in an instance",
          },
          { fr: "Supprimez-le.", en: "Delete it." },
        ),
      );
  },
  fix({ files }) {
    const did = { fr: "supprimé", en: "deleted" };
    return [...files.keys()].filter((file) => litter.test(file)).map((file) => ({ file, bytes: null, did }));
  },
};
