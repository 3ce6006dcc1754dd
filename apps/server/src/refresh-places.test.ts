import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { communeCentres } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { afterEach, expect, test } from "vitest";
import { loadCommunes } from "./communes.ts";
import { refreshPlaces } from "./refresh-places.ts";

const now = () => new Date("2026-12-01T00:00:00Z");
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** API Géo with one commune in each department, but in those given. */
async function apiGeo(...broken: readonly string[]) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    const department = /^\/departements\/(\w+)\/communes/.exec(request.url ?? "")?.[1] ?? "";
    asked.push(department);
    response.writeHead(broken.includes(department) ? 404 : 200, { "content-type": "application/json" });
    const code = department.padEnd(4, "0");
    response.end(
      JSON.stringify([{ code: `${code}1`, centre: { type: "Point", coordinates: [5.0123, 47.0456] } }]),
    );
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, service: { baseUrl } };
}

eachDialect((_engine, open) => {
  test("official centres are kept and win over the bundled ones", async () => {
    const database = await open();
    const { service, asked } = await apiGeo();
    const steps: number[] = [];
    const report = await refreshPlaces(
      { database, now },
      { departments: ["21", "2A"], fetch, service, onProgress: (done) => steps.push(done) },
    );
    expect(report).toEqual({ saved: 2, failed: [], skipped: [] });
    expect(asked).toEqual(["21", "2A"]);
    expect(steps).toEqual([0, 1, 2]);
    const communes = await loadCommunes(database);
    expect(communes.byInsee("21001")).toMatchObject({
      name: "Agencourt",
      latitude: 47.0456,
      longitude: 5.0123,
      estimated: false,
    });
    expect(communes.byInsee("21231")?.latitude).toBe(47.322);
  });

  test("asks for each of the 101 departments, and says which failed", async () => {
    const database = await open();
    const { service, asked } = await apiGeo("48", "974");
    const report = await refreshPlaces({ database, now }, { fetch, service });
    expect(asked).toHaveLength(101);
    expect(report.saved).toBe(99);
    expect(report.failed.map(({ department }) => department)).toEqual(["48", "974"]);
    expect(report.failed[0]?.reason).toContain("HTTP 404");
    expect(await communeCentres(database.db)).toHaveLength(99);
  });

  test("stops asking when the service is out of reach", async () => {
    const database = await open();
    const { service, asked } = await apiGeo("02", "03", "04");
    const report = await refreshPlaces({ database, now }, { fetch, service });
    expect(asked).toEqual(["01", "02", "03", "04"]);
    expect(report.saved).toBe(1);
    expect(report.skipped).toHaveLength(97);
  });
});
