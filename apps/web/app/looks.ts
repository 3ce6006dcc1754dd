/** The style sheets of the looks that a theme may choose, by name: `hero-steps`. */
export const looks: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("./styles/looks/*.css", { query: "?inline", import: "default", eager: true }),
  ).map(([file, css]) => [file.slice(file.lastIndexOf("/") + 1, -".css".length), css]),
);
