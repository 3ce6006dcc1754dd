/** What people may send: each with the ending of its name and its media type. */
export const documentTypes = {
  pdf: { extensions: ["pdf"], mediaType: "application/pdf" },
  docx: {
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  odt: { extensions: ["odt"], mediaType: "application/vnd.oasis.opendocument.text" },
  jpeg: { extensions: ["jpg", "jpeg"], mediaType: "image/jpeg" },
  png: { extensions: ["png"], mediaType: "image/png" },
  webp: { extensions: ["webp"], mediaType: "image/webp" },
} as const satisfies Record<string, { readonly extensions: readonly string[]; readonly mediaType: string }>;

export type DocumentType = keyof typeof documentTypes;

/** What a document is for. */
export const documentKinds = ["cv", "letter", "certificate", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Bytes of one file, and of all files of one person. */
export const maxDocumentBytes = 10 * 1024 * 1024;
export const maxDocumentsBytes = 50 * 1024 * 1024;

/** Why a file is not taken. */
export type DocumentRefusal =
  | "file-missing"
  | "file-heavy"
  | "file-type"
  /** A photo as iPhones keep it: who sent it is told how to make another one. */
  | "file-heic"
  | "file-extension"
  | "file-encrypted"
  | "file-macros"
  | "file-active"
  | "file-bomb"
  | "file-polyglot"
  | "file-broken"
  /** Too many wait to be looked into at this moment. */
  | "file-busy"
  /** Somebody sends more within an hour than anybody needs to. */
  | "file-too-many"
  | "file-virus"
  | "file-scan-unavailable"
  | "file-quota";

/** The type that an ending of a name stands for; null for one that is not taken. */
export function typeOfName(name: string): DocumentType | null {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  const found = Object.entries(documentTypes).find(([, { extensions }]) =>
    (extensions as readonly string[]).includes(extension),
  );
  return (found?.[0] as DocumentType | undefined) ?? null;
}

/**
 * A name to show and to give back with the file: no path, no control or reserved character, the ending of
 * its type, at most 100 signs.
 */
export function shownName(name: string, type: DocumentType): string {
  const base = name
    .replace(/^.*[/\\]/, "")
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 90);
  return `${base.replace(/^\.+/, "") || "document"}.${documentTypes[type].extensions[0]}`;
}
