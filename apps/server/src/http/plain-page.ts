import { compileWords, createTranslator, french, type WordId } from "@tremplin/instance";

/** A page of last resort: its title is `plainPage.<name>`, its text `plainPage.<name>Text`. */
type PlainPage =
  | "fault"
  | "malformed"
  | "method"
  | "notForm"
  | "starting"
  | "strangeForm"
  | "tooLarge"
  | "underWay";

// Needed where there is no instance yet, or none that answers: the product's own words, in French.
const own = Object.fromEntries(Object.entries(french).filter(([id]) => id.startsWith("plainPage.")));
const t = createTranslator(compileWords(own).words);

interface Shown {
  readonly headers?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * The page of last resort: shown when the pages themselves cannot be (a malformed address, a fault
 * of ours, a board that is starting). Plain French HTML without style, script or detail.
 */
export function plainPage(
  status: number,
  name: PlainPage,
  { headers = {}, values = {} }: Shown = {},
): Response {
  const title = t(`plainPage.${name}`);
  const text = t(`plainPage.${name}Text` satisfies WordId, values);
  const html =
    `<!doctype html><html lang="fr"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${t("plainPage.back")}</a></p></main></body></html>`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}

/** The answer to a fault of ours; `id` finds it in the log. */
export function faultPage(id: string): Response {
  return plainPage(500, "fault", { values: { id } });
}

/** The answer while the board is being opened. */
export function startingPage(): Response {
  return plainPage(503, "starting", { headers: { "retry-after": "5" } });
}
