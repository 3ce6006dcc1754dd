import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type CompanyRegisterOptions, companyRegister } from "./register.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real HTTP server in the place of the register, and a register that asks it. */
async function registerAt(listener: RequestListener, options: CompanyRegisterOptions = {}) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    listener(request, response);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, baseUrl, register: companyRegister({ baseUrl, timeoutMs: 60_000, ...options }) };
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

const siret = "73282932000074";

/** An establishment in the published shape, with the fields that we read and some that we do not. */
const establishment = {
  activite_principale: "10.71C",
  adresse: "12 BIS RUE DE LA LIBERTE 21000 DIJON",
  caractere_employeur: "O",
  code_postal: "21000",
  commune: "21231",
  est_siege: false,
  etat_administratif: "A",
  indice_repetition: "BIS",
  latitude: "47.32",
  libelle_commune: "DIJON",
  libelle_voie: "DE LA LIBERTE",
  liste_enseignes: ["LE FOURNIL DE JEANNE"],
  nom_commercial: null,
  numero_voie: "12",
  siret,
  statut_diffusion_etablissement: "O",
  tranche_effectif_salarie: "03",
  type_voie: "RUE",
};

const unit = {
  siren: siret.slice(0, 9),
  nom_complet: "SOCIETE JM (LE FOURNIL DE JEANNE)",
  nom_raison_sociale: "SOCIETE JM",
  activite_principale: "70.10Z",
  etat_administratif: "A",
  siege: { ...establishment, siret: "73282932000082", liste_enseignes: null, commune: "75115" },
  matching_etablissements: [establishment],
};

const answerWith = (changes: object, place: object = {}) => ({
  results: [{ ...unit, matching_etablissements: [{ ...establishment, ...place }], ...changes }],
  total_results: 1,
  page: 1,
  per_page: 1,
  total_pages: 1,
});

const bakery = {
  siret,
  name: "Le Fournil de Jeanne",
  nafCode: "1071C",
  address: "12 Bis Rue de la Liberte",
  postcode: "21000",
  insee: "21231",
  headcount: "6 à 9 salariés",
  isCeased: false,
};

test("reads the establishment of a SIRET, asked for without the names of directors", async () => {
  const { asked, register } = await registerAt(json(answerWith({})));
  expect(await register.find(siret)).toEqual({ kind: "found", company: bakery });
  expect(asked).toEqual([
    `/search?q=${siret}&minimal=true&include=siege%2Cmatching_etablissements&page=1&per_page=1`,
  ]);
});

test.each([
  ["the head office", { siege: establishment, matching_etablissements: [] }, {}, bakery],
  [
    "a trade name",
    {},
    { liste_enseignes: [], nom_commercial: "CHEZ JEANNE" },
    { ...bakery, name: "Chez Jeanne" },
  ],
  ["a company name", {}, { liste_enseignes: null }, { ...bakery, name: "Societe JM" }],
  ["a closed establishment", {}, { etat_administratif: "F" }, { ...bakery, isCeased: true }],
  ["a company that has ceased", { etat_administratif: "C" }, {}, { ...bakery, isCeased: true }],
  ["no employee", {}, { tranche_effectif_salarie: "NN" }, { ...bakery, headcount: null }],
  ["the activity of its company", {}, { activite_principale: null }, { ...bakery, nafCode: "7010Z" }],
  [
    "what its owner does not show",
    { nom_raison_sociale: null, nom_complet: "[NON-DIFFUSIBLE]" },
    {
      liste_enseignes: null,
      numero_voie: null,
      indice_repetition: null,
      type_voie: "[ND]",
      libelle_voie: "[NON-DIFFUSIBLE]",
      code_postal: "[ND]",
    },
    { ...bakery, name: null, address: null, postcode: null },
  ],
])("reads %s", async (_what, changes, place, expected) => {
  const { register } = await registerAt(json(answerWith(changes, place)));
  expect(await register.find(siret)).toEqual({ kind: "found", company: expected });
});

test("takes an establishment of which nothing else is said", async () => {
  const { register } = await registerAt(json({ results: [{ matching_etablissements: [{ siret }] }] }));
  expect(await register.find(siret)).toEqual({
    kind: "found",
    company: {
      siret,
      name: null,
      nafCode: null,
      address: null,
      postcode: null,
      insee: null,
      headcount: null,
      isCeased: false,
    },
  });
});

test.each([
  ["no result", { results: [] }],
  ["results that are none", { results: [null, "x", 3, { siege: [], matching_etablissements: "x" }] }],
  ["another establishment", answerWith({}, { siret: "73282932000090" })],
  ["results of another kind", { results: null }],
])("does not know a SIRET: %s", async (_what, body) => {
  const { register } = await registerAt(json(body));
  expect(await register.find(siret)).toEqual({ kind: "unknown" });
});

describe("gives up, and says so", () => {
  test.each([
    ["a service out of order", json({}, 500), /HTTP 500/],
    ["too many calls", json({}, 429), /HTTP 429/],
    ["a page", json("<html>"), /JSON/],
    ["a list", json("[]"), /not an answer/],
    ["no answer", () => {}, /timeout/],
    ["an answer that never ends", (_, response) => void response.write('{"results": ['), /timeout/],
    [
      "a huge answer",
      (_, response) => {
        response.write("[".repeat(300 * 1024));
      },
      /too long/,
    ],
    [
      "another address",
      (_, response) => {
        response.writeHead(302, { location: "http://169.254.169.254/" });
        response.end();
      },
      /fetch failed/,
    ],
    ["a broken connection", (request) => request.socket.destroy(), /fetch failed/],
  ] as readonly [string, RequestListener, RegExp][])("%s", async (_what, listener, reason) => {
    const { register } = await registerAt(listener, reason.source === "timeout" ? { timeoutMs: 300 } : {});
    const answer = await register.find(siret);
    expect(answer).toMatchObject({ kind: "unreachable", reason: expect.stringMatching(reason) });
  });

  test("a host that does not answer, an address that is none, a register that is off", async () => {
    for (const baseUrl of ["http://127.0.0.1:1", "no address", "off"]) {
      expect(await companyRegister({ baseUrl, timeoutMs: 300 }).find(siret)).toMatchObject({
        kind: "unreachable",
      });
    }
  });
});

test("asks once for a SIRET, and again after half an hour or a failure", async () => {
  let at = Date.parse("2026-11-27T08:00:00Z");
  let status = 500;
  const { asked, register } = await registerAt(
    (request, response) => json(answerWith({}), status)(request, response),
    { now: () => new Date(at) },
  );
  expect((await register.find(siret)).kind).toBe("unreachable");
  status = 200;
  await register.find(siret);
  at += 29 * 60_000;
  await register.find(siret);
  expect(asked).toHaveLength(2);
  at += 2 * 60_000;
  expect((await register.find(siret)).kind).toBe("found");
  expect(asked).toHaveLength(3);
});

test("asks no more often than the service takes", async () => {
  let at = Date.parse("2026-11-27T08:00:00Z");
  const { asked, register } = await registerAt(json({ results: [] }), { now: () => new Date(at) });
  const many = Array.from({ length: 7 }, (_, index) => `${siret.slice(0, 13)}${index}`);
  const answers = await Promise.all(many.map((each) => register.find(each)));
  expect(answers.filter(({ kind }) => kind === "unreachable")).toHaveLength(2);
  expect(asked).toHaveLength(5);
  at += 1_001;
  expect((await register.find(many[6] ?? "")).kind).toBe("unknown");
});
