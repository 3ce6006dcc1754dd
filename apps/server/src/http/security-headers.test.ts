import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security-headers.ts";

const policy = (hosts: readonly string[], tiles: string | null = null) =>
  contentSecurityPolicy({
    map: { tiles: tiles === null ? null : { kind: "raster", url: tiles, attribution: "©" } },
    videos: { hosts: [...hosts] },
  }).split("; ");

test("nothing is taken from elsewhere, and no script stands in a page", () => {
  const plain = policy([]);
  for (const part of [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(plain).toContain(part);
  }
  expect(plain.join()).not.toMatch(/unsafe|frame-src|media-src|https:/);
});

test("a video may come from the hosts that the instance names, over https, and from no other", () => {
  const named = policy(["www.youtube-nocookie.com", "player.vimeo.com"]);
  const from = "'self' https://www.youtube-nocookie.com https://player.vimeo.com";
  expect(named).toContain(`frame-src ${from}`);
  expect(named).toContain(`media-src ${from}`);
  expect(named).toContain("script-src 'self'");
});

test("tiles of a map are pictures, from any of their servers", () => {
  expect(policy([], "https://{s}.tuiles.exemple.fr/{z}/{x}/{y}.png")).toContain(
    "img-src 'self' data: blob: https://*.tuiles.exemple.fr",
  );
});
