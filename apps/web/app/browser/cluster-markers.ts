import type { OfferPoints } from "@tremplin/api";
import { offerPath } from "@tremplin/core/offer";
import { LngLatBounds, Marker, Popup, type Map as TileMap } from "maplibre-gl";

type Point = OfferPoints["points"][number];

const cellPx = 48;
const closest = 16;
const listed = 20;

/** Offers on a map as buttons of the page, one for those that would touch at this zoom. */
export class ClusterMarkers {
  readonly #map: TileMap;
  readonly #points: readonly Point[];
  #markers: readonly Marker[] = [];

  constructor(map: TileMap, points: readonly Point[]) {
    this.#map = map;
    this.#points = points;
  }

  /** Draws what is in view, in the place of what was. */
  draw(): void {
    for (const marker of this.#markers) marker.remove();
    const bounds = this.#map.getBounds();
    const cells = new Map<string, Point[]>();
    for (const point of this.#points) {
      if (!bounds.contains([point.longitude, point.latitude])) continue;
      const { x, y } = this.#map.project([point.longitude, point.latitude]);
      const key = `${Math.floor(x / cellPx)} ${Math.floor(y / cellPx)}`;
      cells.set(key, [...(cells.get(key) ?? []), point]);
    }
    this.#markers = [...cells.values()].map((group) => this.#marker(group));
  }

  #marker(group: readonly Point[]): Marker {
    const at: [number, number] = [
      group.reduce((sum, { longitude }) => sum + longitude, 0) / group.length,
      group.reduce((sum, { latitude }) => sum + latitude, 0) / group.length,
    ];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tile-map-marker";
    button.textContent = String(group.length);
    button.setAttribute("aria-label", `${group.length} – ${group[0]?.placeLabel ?? ""}`);
    button.addEventListener("click", () => this.#pressed(group, at));
    return new Marker({ element: button }).setLngLat(at).addTo(this.#map);
  }

  /** Goes nearer where that tells offers apart, else names them. */
  #pressed(group: readonly Point[], at: [number, number]): void {
    const bounds = new LngLatBounds();
    for (const { longitude, latitude } of group) bounds.extend([longitude, latitude]);
    const apart =
      bounds.getEast() - bounds.getWest() > 0.0005 || bounds.getNorth() - bounds.getSouth() > 0.0005;
    if (apart && this.#map.getZoom() < closest) {
      this.#map.fitBounds(bounds, { padding: 80, maxZoom: closest });
      return;
    }
    const list = document.createElement("ul");
    list.append(...group.slice(0, listed).map(lineOf));
    new Popup({ maxWidth: "18rem" }).setLngLat(at).setDOMContent(list).addTo(this.#map);
  }
}

function lineOf(point: Point): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = offerPath(point);
  link.textContent = point.title;
  line.append(link, point.companyName ? ` – ${point.companyName}` : "");
  return line;
}
