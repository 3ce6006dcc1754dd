/**
 * The page of last resort: shown when the pages themselves cannot be (a malformed address, a fault
 * of ours, a board that is starting). Plain French HTML without style, script or detail.
 */
export function plainPage(
  status: number,
  { title, text, headers = {} }: { title: string; text: string; headers?: Record<string, string> },
): Response {
  const html =
    `<!doctype html><html lang="fr"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Retour à l’accueil</a></p></main></body></html>`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}

/** The answer to a fault of ours; `id` finds it in the log. */
export function faultPage(id: string): Response {
  return plainPage(500, {
    title: "Une erreur est survenue",
    text: `La page n’a pas pu être préparée. Réessayez dans un instant. Si cela dure, signalez le numéro ${id}.`,
  });
}

/** The answer while the board is being opened. */
export function startingPage(): Response {
  return plainPage(503, {
    title: "Le site démarre",
    text: "Encore quelques secondes, puis rechargez la page.",
    headers: { "retry-after": "5" },
  });
}
