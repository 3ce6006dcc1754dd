import { expect, test } from "vitest";
import { originOf, originRules } from "./origin.ts";

const open = originRules({});
const behindProxy = originRules({ TRUST_PROXY: "1" });
const forged = { "x-forwarded-host": "voleur.example", "x-forwarded-proto": "https" };

test("PUBLIC_URL wins over whatever the request says", () => {
  const rules = originRules({ PUBLIC_URL: "https://emploi.exemple.fr/", TRUST_PROXY: "1" });
  expect(originOf(new Request("http://localhost:4100/offres", { headers: forged }), rules)).toBe(
    "https://emploi.exemple.fr",
  );
});

test("a wrong PUBLIC_URL is told", () => {
  expect(() => originRules({ PUBLIC_URL: "emploi.exemple.fr" })).toThrow("PUBLIC_URL");
  expect(() => originRules({ PUBLIC_URL: "javascript:alert(1)" })).toThrow("PUBLIC_URL");
});

test("forwarded headers count only from a trusted proxy, the nearest one", () => {
  const request = new Request("http://127.0.0.1:4100/", { headers: forged });
  expect(originOf(request, open)).toBe("http://127.0.0.1:4100");
  expect(originOf(request, behindProxy)).toBe("https://voleur.example");
  const chain = new Request("http://127.0.0.1/", {
    headers: { "x-forwarded-host": "voleur.example, exemple.fr" },
  });
  expect(originOf(chain, behindProxy)).toBe("http://exemple.fr");
});

test.each(["a b", 'x"onload=', "exemple.fr/chemin", "-x", "x@y"])("refuses the host %j", (host) => {
  const request = new Request("http://127.0.0.1/", { headers: { "x-forwarded-host": host } });
  expect(originOf(request, behindProxy)).toBeNull();
});
