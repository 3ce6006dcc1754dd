const key = "apparence";
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

/** Lets the visitor choose light or dark over the system's wish, and remembers it on this device. */
export function startAppearance(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-appearance]");
  if (!button) return;
  show(button);
  darkSystem.addEventListener("change", () => show(button));
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = chosen;
    try {
      // Back to the system's own choice: nothing to remember.
      if (darkSystem.matches === (chosen === "dark")) localStorage.removeItem(key);
      else localStorage.setItem(key, chosen);
    } catch {
      // Storage is refused: the choice holds for this page.
    }
    show(button);
  });
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : darkSystem.matches;
}

function show(button: HTMLButtonElement): void {
  button.setAttribute("aria-pressed", String(isDark()));
}
