/** Where filters stand beside the results, they need no sheet. The width is that of styles/search.css. */
const roomy = matchMedia("(min-width: 62rem)");

/**
 * On a small screen, what a `<details>` opens goes into a full-screen dialog instead, and comes back when
 * it closes. The controls are moved, not copied: what was chosen stays chosen.
 */
export function startSheet(): void {
  const opener = document.querySelector<HTMLDetailsElement>("[data-opens]");
  const sheet = opener && document.querySelector<HTMLDialogElement>(`#${opener.dataset.opens}`);
  const content = document.querySelector<HTMLElement>("[data-sheet-content]");
  const body = sheet?.querySelector(".sheet-body");
  if (!opener || !sheet || !content || !body || !("showModal" in sheet)) return;

  const home = document.createComment("");
  content.before(home);
  const summary = opener.querySelector("summary");
  summary?.setAttribute("aria-haspopup", "dialog");
  summary?.addEventListener("click", (event) => {
    event.preventDefault();
    body.append(content);
    document.documentElement.style.overflow = "hidden";
    sheet.showModal();
  });
  sheet.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-close]")) sheet.close();
  });
  sheet.addEventListener("close", () => {
    // Told after it was opened again, by who is faster than the browser.
    if (sheet.open) return;
    document.documentElement.style.overflow = "";
    home.after(content);
  });
  roomy.addEventListener("change", () => sheet.open && sheet.close());
}
