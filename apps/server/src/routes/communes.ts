import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";

/**
 * Communes for the place field, as a list: `/communes.json?q=dij` gives those that the letters may
 * begin, `?lat=47.32&lon=5.04` the one where somebody stands, which no cache may keep.
 */
export function communeRoutes(services: Services) {
  return new Hono<RequestVariables>().get("/communes.json", async (c) => {
    const api = services.caller(c.get("origin"));
    const { q, lat, lon } = c.req.query();
    if (q !== undefined) {
      const communes = await api.territory.suggest({ typed: q.slice(0, 200) });
      return c.json(communes, 200, { "cache-control": "public, max-age=3600" });
    }
    const latitude = Number.parseFloat(lat ?? "");
    const longitude = Number.parseFloat(lon ?? "");
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      return c.json([], 400, { "cache-control": "no-store" });
    }
    const commune = await api.territory.nearest({ latitude, longitude });
    return c.json(commune ? [commune] : [], 200, { "cache-control": "no-store" });
  });
}
