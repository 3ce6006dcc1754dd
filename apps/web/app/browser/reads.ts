/** A notification that is followed was read; without a script its button says so. */
export function startReads(): void {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-reads]") : null;
    if (!link) return;
    const body = new URLSearchParams({ action: "lu", id: link.dataset.reads ?? "" });
    // Goes on while the page is left for where the link leads.
    void fetch("/espace/notifications", { method: "POST", body, redirect: "manual", keepalive: true });
  });
}
