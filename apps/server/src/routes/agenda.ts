import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";

/** `/agenda/<key>.ics`: somebody's private calendar, for the calendar program that they gave its address to. */
export function agendaRoutes(services: Services) {
  return new Hono<RequestVariables>().get("/agenda/:file{[\\w-]+\\.ics}", async (c, next) => {
    const token = c.req.param("file").slice(0, -".ics".length);
    const found = await services.caller(c.get("origin")).appointment.feed({ token });
    if (!found.ok) return next();
    return c.body(found.value, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="agenda.ics"',
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    });
  });
}
