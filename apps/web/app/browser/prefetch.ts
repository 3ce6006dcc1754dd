const asked = new Set<string>();

/** Fetches the page of an offer when a finger or a pointer comes to its link: it is there when they press. */
export function startPrefetch(): void {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  for (const kind of ["pointerover", "touchstart"]) {
    document.addEventListener(kind, ({ target }) => prefetch(target as Element), { passive: true });
  }
}

function prefetch(target: Element): void {
  const link = target.closest?.<HTMLAnchorElement>("a[href^='/offres/']");
  if (!link || asked.has(link.href)) return;
  asked.add(link.href);
  document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: link.href }));
}
