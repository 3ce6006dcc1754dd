/** A theme that was saved: the address of its sheet, and the colours of the browser's own edges. */
interface SavedTheme {
  readonly url: string;
  readonly edges: { readonly light: string; readonly dark: string };
}

/**
 * While the board is developed: puts the theme that was just saved in the place of the one that the page wears, without
 * reading the page again. What was typed in it stays, and nothing flashes.
 */
export function wearTheme({ url, edges }: SavedTheme): void {
  const worn = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href^="/theme."]');
  // The theme is right again.
  document.querySelector("vite-error-overlay")?.remove();
  // A page that tries another theme.
  if (!worn || worn.getAttribute("href") === url) return;
  const next = worn.cloneNode() as HTMLLinkElement;
  next.href = url;
  next.addEventListener("load", () => worn.remove());
  worn.after(next);
  for (const [scheme, color] of Object.entries(edges))
    document.querySelector(`meta[name="theme-color"][media*="${scheme}"]`)?.setAttribute("content", color);
}
