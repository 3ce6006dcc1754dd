/** Loads the map with tiles where the page has one: only then, as it is ten times heavier than the page. */
export function startTileMap(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-map]")) {
    import("./tile-map.ts")
      .then(({ showTileMap }) => showTileMap(element))
      .catch(() => {
        // The drawing that the server made stays.
      });
  }
}
