const shownMs = 4000;

/** Passes a page on by the device's own sheet, else copies its address; and prints. */
export function startShare(): void {
  document.querySelector("[data-print]")?.addEventListener("click", () => print());
  const button = document.querySelector<HTMLButtonElement>("[data-share]");
  button?.addEventListener("click", async () => {
    const { share: url = location.href, title = document.title } = button.dataset;
    try {
      if ("share" in navigator) await navigator.share({ title, url });
      else {
        await (navigator as Navigator).clipboard.writeText(url);
        sayCopied(button);
      }
    } catch {
      // The visitor changed their mind, or the browser refuses: the address bar still has the address.
    }
  });
}

function sayCopied(button: HTMLButtonElement): void {
  const status = document.querySelector("[data-share-status]");
  const label = button.querySelector("span");
  const before = label?.textContent ?? "";
  const { copied = "" } = button.dataset;
  if (status) status.textContent = copied;
  if (!label || before === copied) return;
  label.textContent = copied;
  setTimeout(() => {
    label.textContent = before;
    if (status) status.textContent = "";
  }, shownMs);
}
