import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { fetchOfficialCentres, OfficialCentresError } from "./official-centres.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real HTTP server in the place of API Géo; answers one listener after the other, the last for good. */
async function apiGeo(...listeners: RequestListener[]) {
  const asked: (string | undefined)[] = [];
  server = createServer((request, response) => {
    asked.push(request.url);
    const listener = listeners.length > 1 ? listeners.shift() : listeners[0];
    listener?.(request, response);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const waits: number[] = [];
  const options = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeoutMs: 60_000,
    wait: async (ms: number) => {
      waits.push(ms);
    },
  };
  return { asked, waits, options };
}

const answer =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

const point = (...coordinates: unknown[]) => ({ type: "Point", coordinates });
const dijon = { code: "21231", nom: "Dijon", centre: point(5.0322, 47.3319) };

test("reads the centres of a department in one call", async () => {
  const { asked, options } = await apiGeo(
    answer([dijon, { code: "21054", nom: "Beaune", centre: point(4.8386, 47.0255) }]),
  );
  expect(await fetchOfficialCentres("21", fetch, options)).toEqual([
    { insee: "21231", latitude: 47.3319, longitude: 5.0322 },
    { insee: "21054", latitude: 47.0255, longitude: 4.8386 },
  ]);
  expect(asked).toEqual(["/departements/21/communes?fields=code,centre&format=json"]);
});

test("leaves out what has no plausible centre", async () => {
  const { options } = await apiGeo(
    answer([
      dijon,
      null,
      "Beaune",
      { code: "21054" },
      { code: "21055", centre: null },
      { code: "21056", centre: point() },
      { code: "21057", centre: point("4.8", "47.0") },
      { code: "21058", centre: point(47.0255, 4.8386) },
      { code: "71076", centre: point(4.85, 46.78) },
      { code: 21059, centre: point(4.8, 47) },
    ]),
  );
  expect(await fetchOfficialCentres("21", fetch, options)).toEqual([
    { insee: "21231", latitude: 47.3319, longitude: 5.0322 },
  ]);
});

test("overseas and Corsica", async () => {
  const { options } = await apiGeo(
    answer([{ code: "97411", centre: point(55.4504, -20.8823) }]),
    answer([{ code: "2A004", centre: point(8.7381, 41.9189) }]),
  );
  expect(await fetchOfficialCentres("974", fetch, options)).toHaveLength(1);
  expect(await fetchOfficialCentres("2A", fetch, options)).toHaveLength(1);
});

test("asks again, later each time, after a failure that may pass", async () => {
  const { asked, waits, options } = await apiGeo(
    answer("too many", 429),
    answer("down", 503),
    (request) => request.socket.destroy(),
    answer([dijon]),
  );
  expect(await fetchOfficialCentres("21", fetch, options)).toHaveLength(1);
  expect(asked).toHaveLength(4);
  expect(waits).toEqual([500, 1000, 2000]);
});

test("gives up when the service stays silent", async () => {
  const { asked, options } = await apiGeo(() => undefined);
  await expect(
    fetchOfficialCentres("21", fetch, { ...options, timeoutMs: 1_000, retries: 1 }),
  ).rejects.toThrow(OfficialCentresError);
  expect(asked).toHaveLength(2);
});

test("says why the service is out of reach", async () => {
  const { options } = await apiGeo(answer([dijon]));
  server?.close();
  await expect(fetchOfficialCentres("21", fetch, { ...options, retries: 0 })).rejects.toThrow(/ECONNREFUSED/);
});

test.each([
  ["an unknown department", "Not Found", 404, "HTTP 404"],
  ["a page in place of data", "<!doctype html><title>Maintenance</title>", 200, "not JSON"],
  ["a truncated answer", '[{"code":"21231","centre":{"type":"Po', 200, "not JSON"],
  ["an object", { communes: [] }, 200, "not a list"],
  ["an empty list", [], 200, "no commune"],
])("refuses %s without asking again", async (_case, body, status, reason) => {
  const { asked, options } = await apiGeo(answer(body, status));
  await expect(fetchOfficialCentres("21", fetch, options)).rejects.toThrow(reason);
  expect(asked).toHaveLength(1);
});
