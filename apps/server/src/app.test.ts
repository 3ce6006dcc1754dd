import type { OfferPoints } from "@tremplin/api";
import { migrate, openDatabase, type TremplinDatabase } from "@tremplin/database";
import { offerExample } from "@tremplin/database/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { boardOffers, type TestBoard, testBoard } from "./testing/board.ts";

let database: TremplinDatabase;
let board: TestBoard;
beforeAll(async () => {
  database = await openDatabase({ url: "sqlite::memory:" });
  await migrate(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  board = await testBoard(database);
});

describe("every answer", () => {
  test("protects who reads it", async () => {
    for (const path of ["/", "/offres.json", "/absent", "/%ff", "/robots.txt"]) {
      const { headers } = await board.get(path);
      const policy = headers.get("content-security-policy");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("object-src 'none'; base-uri 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("strict-transport-security")).toBeNull();
    }
  });

  test("asks for HTTPS for ever once it is reached by it", async () => {
    const secure = await testBoard(database, { env: { PUBLIC_URL: "https://emploi.exemple.fr" } });
    const { headers } = await secure.get("/");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  });

  test("lets the map reach the instance's tiles, and only them", async () => {
    const withTiles = await testBoard(database, {
      change: (instance) => ({
        ...instance,
        config: {
          ...instance.config,
          map: {
            tiles: { kind: "raster", url: "https://{s}.tuiles.fr/{z}/{x}/{y}.png", attribution: "IGN" },
          },
        },
      }),
    });
    const policy = (await withTiles.get("/")).headers.get("content-security-policy");
    expect(policy).toContain("img-src 'self' data: blob: https://*.tuiles.fr;");
    expect(policy).toContain("connect-src 'self' https://*.tuiles.fr;");
  });
});

describe("what is not a request for a page", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])(
    "%s is refused with what is allowed",
    async (method) => {
      const answer = await board.app.request("http://localhost/offres", { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD");
    },
  );

  test("HEAD is answered like GET, without the body", async () => {
    const answer = await board.app.request("http://localhost/offres.rss", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(500);
    expect(await answer.text()).toBe("");
  });

  test.each(["/%E0%A4%A", "/offres/%00", "//voleur.example/offres", "/offres//x"])(
    "%s is a malformed address",
    async (path) => {
      const answer = await board.get(path);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("Adresse incorrecte");
    },
  );

  test("a final slash is taken off, on this site", async () => {
    const answer = await board.get("/offres/?q=pain");
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe("/offres?q=pain");
  });

  test("a long query is a search like another", async () => {
    expect((await board.get(`/offres?q=${"a".repeat(7_000)}`)).status).toBe(200);
  });

  test.each([
    "/assets/../package.json",
    "/assets/%2e%2e%2fpackage.json",
    "/.git/config",
    "/assets/absent.js",
  ])("%s reaches no file", async (path) => {
    const text = await (await board.get(path)).text();
    expect(text).not.toContain('"name"');
    expect(text).not.toContain("[core]");
  });
});

describe("what pages need beside them", () => {
  test("the theme and the pictures, for ever, at addresses of their content", async () => {
    const { icons } = await board.json<{ icons: { src: string }[] }>("/manifest.webmanifest");
    const address = icons[0]?.src ?? "";
    const icon = await board.get(address);
    expect(icon.headers.get("cache-control")).toContain("immutable");
    expect(icon.headers.get("content-type")).toBe("image/svg+xml");
    expect(icon.headers.get("content-security-policy")).toContain("sandbox");
    const favicon = await board.get("/favicon.ico");
    expect(favicon.headers.get("location")).toBe(address);
  });

  test("robots.txt names the sitemap", async () => {
    expect(await (await board.get("/robots.txt")).text()).toContain("Sitemap: http://localhost/sitemap.xml");
  });

  test("communes by letters and by position", async () => {
    const [first] = await board.json<unknown[]>("/communes.json?q=dijo");
    expect(first).toEqual({
      insee: "21231",
      name: "Dijon",
      department: "21",
      postcode: "21000",
    });
    const here = await board.get("/communes.json?lat=47.32&lon=5.04");
    expect(here.headers.get("cache-control")).toBe("no-store");
    expect(await here.json()).toMatchObject([{ name: "Dijon" }]);
    for (const wrong of ["", "?lat=x&lon=5", "?lat=120&lon=5", "?lat=47"]) {
      expect((await board.get(`/communes.json${wrong}`)).status).toBe(400);
    }
  });

  test("the places of a search, for the map", async () => {
    const found = await board.json<OfferPoints>("/offres.points.json?contrat=cdd");
    expect(found.total).toBe(1);
    expect(found.points[0]).toMatchObject({ publicId: "0000000002", latitude: 47.3216 });
  });

  test("a picture of a live offer, and of no other", async () => {
    const slug = boardOffers[0]?.slug;
    const answer = await board.get(`/offres/${slug}-0000000001/partage.png`);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
    expect((await board.get(`/offres/${slug}-0000000003/partage.png`)).status).toBe(404);
    expect((await board.get(`/offres/${slug}-zzzzzzzzzz/partage.png`)).status).toBe(404);
  });

  test("pictures of the board, made from its logo", async () => {
    for (const path of ["/partage.png", "/icone-180.png"]) {
      const answer = await board.get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/png");
    }
  });

  test("procedures over HTTP, the large and the unknown refused without detail", async () => {
    const input = encodeURIComponent(JSON.stringify({ typed: "dijo" }));
    const answer = await board.json<{ result: { data: { name: string }[] } }>(
      `/trpc/territory.suggest?input=${input}`,
    );
    expect(answer.result.data[0]?.name).toBe("Dijon");
    const wrong = await board.get("/trpc/offer.show?input={}");
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).not.toContain("stack");
    expect((await board.get("/trpc/offer.drop")).status).toBe(404);
    const body = JSON.stringify({ typed: "x".repeat(200_000) });
    const large = await board.app.request("http://localhost/trpc/territory.suggest", {
      method: "POST",
      body,
    });
    expect(large.status).toBe(413);
  });

  test("a procedure in each request, never many", async () => {
    const many = Array.from({ length: 1_000 }, () => "offer.home").join(",");
    for (const path of [`${many}?batch=1`, "offer.home,offer.home?batch=1", "offer.home?batch=1"]) {
      const answer = await board.get(`/trpc/${path}`);
      expect(answer.status).toBe(400);
      expect((await answer.text()).length).toBeLessThan(1_000);
    }
    expect((await board.get(`/trpc/${many}`)).status).toBe(404);
    const sent = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    expect((await board.app.request("http://localhost/trpc/live.since?batch=1", sent)).status).toBe(400);
    expect((await board.get("/trpc/offer.home")).status).toBe(200);
  });
});

test("a fault of ours is told in French with its number, and nothing else", async () => {
  const broken = await testBoard(database, {
    handle: () => Promise.reject(new Error("password=secret at /srv/app")),
  });
  const { error } = console;
  const logged: unknown[] = [];
  console.error = (text: unknown) => logged.push(text);
  const answer = await broken.get("/").finally(() => {
    console.error = error;
  });
  expect(answer.status).toBe(500);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const text = await answer.text();
  expect(text).not.toMatch(/secret|Error|at \//);
  const id = /\b[0-9a-f]{8}\b/.exec(text)?.[0];
  expect(id).toBeDefined();
  expect(String(logged[0])).toContain(`[${id}] Error: password=secret`);
});

test("health is told while the database answers", async () => {
  const answer = await board.get("/healthz");
  expect(await answer.json()).toEqual({ status: "ok", version: expect.any(String), engine: "sqlite" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const gone = await openDatabase({ url: "sqlite::memory:" });
  await migrate(gone);
  const orphan = await testBoard(gone, { offers: [offerExample(1)] });
  await gone.close();
  expect((await orphan.get("/healthz")).status).toBe(503);
});
