import { indexOf, overridesFolder } from "../../overrides/files.ts";
import { importsOf, isAllowed, unstableFace } from "../../overrides/imports.ts";
import { readIndex } from "../../overrides/index-file.ts";
import { type SlotName, slots } from "../../slots/registry.ts";
import type { Complaint, Patient, Rule } from "../rule.ts";
import { atLoading } from "./at-loading.ts";

/** A slot that is gone, told at every start too. */
export const goneSlot = atLoading(
  42,
  "override",
  { fr: "Emplacements connus", en: "Known slots" },
  "Un emplacement mal nommé, ou qui a changé de nom avec une nouvelle version, ne s'afficherait nulle part. Leur liste : docs/theme/emplacements.md.",
);

/** Code that reaches into the program, which every release may change. */
export const overrideImport: Rule = {
  number: 43,
  code: "override-import",
  level: "error",
  title: { fr: "Emplacements : la face publique seulement", en: "Slots: the public face only" },
  why: "Ce qui n'est pas dans @tremplin/web/slots, @tremplin/ui ou react change sans prévenir ; le code qui l'utilise ne se construit pas.",
  check({ files }) {
    return codeOf(files).flatMap(({ file, text }) =>
      importsOf(file, text)
        .filter(({ specifier }) => !isAllowed(file, specifier))
        .map(
          ({ specifier, line }): Complaint => ({
            file,
            key: specifier,
            line,
            message: { fr: "import hors de la face publique", en: "import from outside of the public face" },
            mend: {
              fr: "Importez de @tremplin/web/slots, @tremplin/ui, react, ou d'un fichier de overrides/.",
              en: "Import from @tremplin/web/slots, @tremplin/ui, react, or a file of overrides/.",
            },
          }),
        ),
    );
  },
};

/** What the compiler says of the code, where it was asked. */
export const overrideTypes: Rule = {
  number: 44,
  code: "override-types",
  level: "error",
  title: { fr: "Emplacements : types justes", en: "Slots: types that hold" },
  why: "Ce que reçoit un emplacement est décrit par des types : un nom qui a changé se voit ici avant de manquer sur une page.",
  check({ overrideFaults }) {
    return (overrideFaults ?? []).map(({ file, line, message }) => ({
      file,
      key: null,
      line,
      message: { fr: message, en: message },
      mend: {
        fr: "Comparez avec docs/theme/emplacements.md, qui dit ce que reçoit chaque emplacement.",
        en: "Compare with docs/theme/emplacements.md, which says what each slot is given.",
      },
    }));
  },
};

/** What works today, and may have to be written again. */
export const unstableSlot: Rule = {
  number: 45,
  code: "unstable-slot",
  level: "advice",
  title: { fr: "Emplacements stables", en: "Stable slots" },
  why: "Un emplacement instable, ou une copie faite des pièces internes (@tremplin/web/slots/parts), peut demander une retouche à chaque version.",
  check({ files }) {
    const code = codeOf(files);
    return [
      ...code.flatMap(({ file, text }) => unstableEntries(file, text, files)),
      ...code.flatMap(({ file, text }) =>
        importsOf(file, text)
          .filter(({ specifier }) => specifier === unstableFace)
          .map(({ line }) => ({ file, key: unstableFace, line, ...copied })),
      ),
    ];
  },
};

function unstableEntries(file: string, text: string, files: Patient["files"]): Complaint[] {
  if (file !== indexOf(files.keys())) return [];
  const read = readIndex(file, text);
  if ("unreadable" in read) return [];
  return read.entries
    .filter(({ name }) => name in slots && slots[name as SlotName].status === "unstable")
    .map(({ name, line }) => ({
      file,
      key: name,
      line,
      message: { fr: "cet emplacement est instable", en: "this slot is unstable" },
      mend: {
        fr: "Rien à faire aujourd'hui ; après chaque mise à jour, vérifiez-le avec « doctor ».",
        en: 'Nothing to do today; look at it with "doctor" after each upgrade.',
      },
    }));
}

const copied = {
  message: {
    fr: "cette copie utilise des pièces internes, qui peuvent changer à chaque version",
    en: "this copy uses inner parts, which may change with any release",
  },
  mend: {
    fr: "Si « wrap », « before » ou « after » suffisent, préférez-les.",
    en: 'Where "wrap", "before" or "after" will do, prefer them.',
  },
};

function codeOf(files: Patient["files"]): { file: string; text: string }[] {
  return [...files]
    .filter(([file]) => file.startsWith(`${overridesFolder}/`) && /\.tsx?$/.test(file))
    .map(([file, bytes]) => ({ file, text: bytes.toString("utf8") }));
}
