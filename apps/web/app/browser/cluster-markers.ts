import type { OfferPoints } from "@tremplin/api";
import { offerPath } from "@tremplin/core/offer";
import { LngLatBounds, Marker, Popup, type Map as TileMap } from "maplibre-gl";

type Point = OfferPoints["points"][number];

/** Markers nearer than this would cover each other. */
const apartPx = 46;
const closest = 16;
const listed = 20;

/** Offers shown as one marker, at the place of the first. */
interface Group {
  readonly x: number;
  readonly y: number;
  readonly points: [Point, ...Point[]];
}

/** Offers on a map as buttons of the page, one for those that would touch at this zoom. */
export class ClusterMarkers {
  readonly #map: TileMap;
  readonly #points: readonly Point[];
  readonly #label: string;
  #markers: readonly Marker[] = [];

  /** `label` names a marker of several offers: `#` stands for their number, `@` for their place. */
  constructor(map: TileMap, points: readonly Point[], label: string) {
    this.#map = map;
    this.#points = points;
    this.#label = label;
  }

  /** Draws what is in view, in the place of what was. */
  draw(): void {
    for (const marker of this.#markers) marker.remove();
    this.#markers = this.#groups().map(({ points }) => this.#marker(points));
  }

  #groups(): readonly Group[] {
    const bounds = this.#map.getBounds();
    const groups: Group[] = [];
    for (const point of this.#points) {
      if (!bounds.contains([point.longitude, point.latitude])) continue;
      const { x, y } = this.#map.project([point.longitude, point.latitude]);
      const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < apartPx);
      if (near) near.points.push(point);
      else groups.push({ x, y, points: [point] });
    }
    return groups;
  }

  #marker(points: Group["points"]): Marker {
    const [first] = points;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tile-map-marker";
    button.textContent = String(points.length);
    const several = this.#label.replace("#", String(points.length)).replace("@", first.placeLabel);
    button.setAttribute("aria-label", points.length === 1 ? `1, ${first.title}` : several);
    button.addEventListener("click", (event) => {
      // A press on the map closes what this one opens.
      event.stopPropagation();
      this.#pressed(points);
    });
    return new Marker({ element: button }).setLngLat([first.longitude, first.latitude]).addTo(this.#map);
  }

  /** Goes nearer where that tells offers apart, else names them. */
  #pressed(points: Group["points"]): void {
    const bounds = new LngLatBounds();
    for (const { longitude, latitude } of points) bounds.extend([longitude, latitude]);
    const apart =
      bounds.getEast() - bounds.getWest() > 0.0005 || bounds.getNorth() - bounds.getSouth() > 0.0005;
    if (apart && this.#map.getZoom() < closest) {
      this.#map.fitBounds(bounds, { padding: 80, maxZoom: closest });
      return;
    }
    const list = document.createElement("ul");
    list.append(...points.slice(0, listed).map(lineOf));
    new Popup({ maxWidth: "14rem" }).setLngLat(bounds.getCenter()).setDOMContent(list).addTo(this.#map);
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
