/** Only the page where a theme is made loads this. */
export function startThemeStudio(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-theme-studio]");
  if (form) void import("./theme-studio.ts").then(({ themeStudio }) => themeStudio(form));
}
