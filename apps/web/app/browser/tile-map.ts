import type { OfferPoints } from "@tremplin/api";
import type { InstanceConfig } from "@tremplin/instance";
import { LngLatBounds, type MapOptions, NavigationControl, setWorkerUrl, Map as TileMap } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import "../styles/tile-map.css";
import { ClusterMarkers } from "./cluster-markers.ts";

type Tiles = NonNullable<InstanceConfig["map"]["tiles"]>;

/**
 * Puts offers on a map with tiles, over the drawing that the server made; the drawing goes when the map
 * has loaded, and stays when the map cannot be had.
 */
export async function showTileMap(element: HTMLElement): Promise<void> {
  const { map: tiles, points: address = "", words = "{}", several = "" } = element.dataset;
  if (tiles === undefined) return;
  // Once is enough, however often the page is brought up to date while this loads.
  delete element.dataset.map;
  const answer = await fetch(address);
  const { points } = (await answer.json()) as OfferPoints;
  const drawing = element.querySelector(".map-drawing");

  setWorkerUrl(workerUrl);
  // Laid out but not seen until it has something to show: until then, or if never, the drawing is.
  const place = document.createElement("div");
  place.className = "tile-map";
  const container = document.createElement("div");
  place.append(container);
  element.append(place);
  const map = new TileMap({
    container,
    style: styleOf(JSON.parse(tiles) as Tiles),
    bounds: boundsOf(points),
    fitBoundsOptions: { padding: 40, maxZoom: 13 },
    maxZoom: 18,
    cooperativeGestures: true,
    locale: JSON.parse(words) as Record<string, string>,
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  const markers = new ClusterMarkers(map, points, several);
  map.on("moveend", () => markers.draw());
  map.once("load", () => {
    place.dataset.ready = "";
    drawing?.remove();
    markers.draw();
  });
}

function styleOf(tiles: Tiles): NonNullable<MapOptions["style"]> {
  if (tiles.kind === "vector") return tiles.url;
  const { url, attribution } = tiles;
  return {
    version: 8,
    sources: { tiles: { type: "raster", tiles: [url], tileSize: 256, attribution } },
    layers: [{ id: "tiles", type: "raster", source: "tiles" }],
  };
}

function boundsOf(points: OfferPoints["points"]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { longitude, latitude } of points) bounds.extend([longitude, latitude]);
  return bounds;
}
