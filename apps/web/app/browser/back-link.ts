/** "Back to the offers" is the browser's own way back when one comes from a search: place and choices kept. */
export function startBackLink(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-back]");
  link?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !document.referrer) return;
    const from = new URL(document.referrer);
    if (from.origin !== location.origin || from.pathname !== link.pathname || history.length < 2) return;
    event.preventDefault();
    history.back();
  });
}
