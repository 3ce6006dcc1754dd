/**
 * The one-way rule: who may import whom, and why not the others.
 * turbo.json holds the same rule for indirect dependencies; a test keeps the two in step.
 */
export interface Layer {
  /** The folder's name, which is also its tag in turbo.json: `core` for `packages/core`. */
  readonly name: string;
  readonly may: readonly string[];
  /** Of these, types only. */
  readonly typesOnly?: readonly string[];
  /** Shown, in French, to whoever crosses the line. */
  readonly why: string;
}

export const LAYERS: readonly Layer[] = [
  {
    name: "core",
    may: [],
    why: "core n'importe rien de nous : le métier ne connaît ni la base, ni le serveur, ni l'écran ; c'est ce qui le rend simple à tester et utilisable partout. Passez-lui la valeur en argument, ou déplacez la règle dans core.",
  },
  {
    name: "ui",
    may: [],
    why: "ui n'importe rien de nous : ses composants ne connaissent pas le métier, pour servir à toutes les pages. Passez-lui du texte et des valeurs en propriétés.",
  },
  {
    name: "database",
    may: ["core"],
    why: "database ne connaît que core : elle charge et enregistre, sans décider ni répondre à personne.",
  },
  {
    name: "interop",
    may: ["core"],
    why: "interop ne connaît que core : il traduit les formats du dehors, sans savoir où les offres seront rangées.",
  },
  {
    name: "instance",
    may: ["core"],
    why: "instance ne connaît que core : lire les réglages d'un site ne demande ni base ni serveur.",
  },
  {
    name: "api",
    may: ["core", "database", "instance", "interop"],
    why: "api ne connaît ni les pages ni le serveur : les mêmes procédures répondent à la page, au navigateur et à la ligne de commande.",
  },
  {
    name: "web",
    may: ["core", "ui", "instance", "api"],
    typesOnly: ["api"],
    why: "web ne charge ni base ni procédure : ses fichiers partent dans le navigateur. Il reçoit l'api par ses services et n'en importe que les types (`import type`).",
  },
  {
    name: "server",
    may: ["core", "ui", "database", "interop", "instance", "api", "web"],
    why: "server ne connaît pas la ligne de commande : c'est elle qui le lance.",
  },
  {
    name: "cli",
    may: ["core", "instance", "server"],
    why: "cli passe par server et instance : ce qu'elle fait, le serveur sait le faire aussi, par le même chemin.",
  },
];

/** Where a package's folder stands in the rule; null for `tests/*`, which may use everything but one another. */
export function layerOf(folder: string): Layer | null {
  const [kind, name] = folder.split("/");
  if (kind === "tests") return null;
  return LAYERS.find((layer) => layer.name === name) ?? null;
}
