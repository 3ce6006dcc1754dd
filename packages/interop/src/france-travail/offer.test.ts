import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFranceTravailOffer } from "./offer.ts";

const now = new Date("2026-03-01T00:00:00Z");
const read = (json: Record<string, unknown>) => readFranceTravailOffer(json, now);

const offer = {
  id: "193XKLM",
  intitule: "Vendeur / Vendeuse en boulangerie (H/F)",
  description: "Vous accueillez les clients.\nVous tenez la caisse.",
  dateCreation: "2026-02-10T08:12:31.000Z",
  dateActualisation: "2026-02-12T08:12:31.000Z",
  lieuTravail: {
    libelle: "21 - DIJON",
    latitude: 47.32,
    longitude: 5.04,
    codePostal: "21000",
    commune: "21231",
  },
  romeCode: "D1106",
  romeLibelle: "Vente en alimentation",
  entreprise: { nom: "LE FOURNIL DIJONNAIS", description: "Boulangerie.", url: "https://fournil.example" },
  typeContrat: "CDD",
  typeContratLibelle: "CDD - 6 Mois",
  natureContrat: "Contrat travail",
  experienceExige: "D",
  experienceLibelle: "Débutant accepté",
  competences: [{ libelle: "Encaisser un paiement", exigence: "E" }],
  outilsBureautiques: ["Tableur"],
  permis: [{ libelle: "B - Véhicule léger", exigence: "E" }],
  formations: [{ niveauLibelle: "CAP, BEP", domaineLibelle: "Vente", exigence: "S" }],
  salaire: {
    libelle: "Mensuel de 1850.0 Euros à 1950.0 Euros sur 12.0 mois",
    complement1: "Titres restaurant",
  },
  dureeTravailLibelle: "35H/semaine\nTravail le samedi",
  dureeTravailLibelleConverti: "Temps plein",
  alternance: false,
  nombrePostes: 2,
  accessibleTH: true,
  codeNAF: "10.71C",
  secteurActiviteLibelle: "Boulangerie et boulangerie-pâtisserie",
  trancheEffectifEtab: "6 à 9 salariés",
  contact: {
    nom: "Le Fournil - M. Martin",
    courriel: "Pour postuler, utiliser le lien suivant : https://fournil.example/rh",
  },
  agence: {},
  origineOffre: {
    origine: "1",
    urlOrigine: "https://candidat.francetravail.fr/offres/recherche/detail/193XKLM",
  },
  contexteTravail: { horaires: ["35H/semaine\nTravail le samedi"], conditionsExercice: [] },
};

test("an offer as the API answers it", () => {
  expect(read(offer)).toEqual({
    reference: "193XKLM",
    url: "https://candidat.francetravail.fr/offres/recherche/detail/193XKLM",
    title: "Vendeur / Vendeuse en boulangerie (H/F)",
    description: "Vous accueillez les clients.\nVous tenez la caisse.",
    contract: "cdd",
    contractMonths: 6,
    workingTime: "full",
    weeklyHours: 35,
    schedule: "Travail le samedi",
    pay: {
      kind: "stated",
      min: 185000,
      max: 195000,
      period: "month",
      currency: "EUR",
      monthsPaid: 12,
      extras: "Titres restaurant",
    },
    romeCode: "D1106",
    romeLabel: "Vente en alimentation",
    nafCode: "1071C",
    experience: "none",
    experienceMonths: null,
    licences: ["B"],
    training: "CAP, BEP Vente",
    skills: ["Encaisser un paiement", "Tableur"],
    place: {
      label: "21 - DIJON",
      insee: "21231",
      postcode: "21000",
      latitude: 47.32,
      longitude: 5.04,
      street: "",
    },
    remote: "none",
    withoutCar: null,
    startsOn: null,
    posts: 2,
    disabilityFriendly: true,
    contact: { kind: "link", value: "https://fournil.example/rh", instructions: "Le Fournil - M. Martin" },
    company: {
      name: "LE FOURNIL DIJONNAIS",
      siret: null,
      nafCode: "1071C",
      activity: "Boulangerie et boulangerie-pâtisserie",
      description: "Boulangerie.",
      website: "https://fournil.example/",
      headcount: "6 à 9 salariés",
    },
    publishedAt: new Date("2026-02-10T08:12:31.000Z"),
    endsAt: null,
    notes: [],
  });
});

describe("what real answers do", () => {
  test("fields empty or absent", () => {
    const bare = read({
      id: "1",
      intitule: "Vendeur",
      salaire: {},
      entreprise: {},
      agence: {},
      lieuTravail: {},
    });
    expect(bare).toMatchObject({
      pay: null,
      company: null,
      publishedAt: null,
      posts: 1,
      licences: [],
      skills: [],
    });
    expect(bare.place).toMatchObject({ label: "", insee: "", latitude: null });
  });

  test("outilsBureautiques is a list or a text", () => {
    expect(read({ ...offer, competences: [], outilsBureautiques: "Traitement de texte" }).skills).toEqual([
      "Traitement de texte",
    ]);
  });

  test("pay cut short: the comment says more", () => {
    expect(read({ ...offer, salaire: { libelle: "Annuel de", commentaire: "SMIC" } })).toMatchObject({
      pay: { min: 1202, period: "hour" },
      notes: [],
    });
    expect(read({ ...offer, salaire: { libelle: "Annuel de" } })).toMatchObject({
      pay: null,
      notes: ["pay-unreadable"],
    });
    expect(read({ ...offer, salaire: { commentaire: "selon profil" } })).toMatchObject({
      pay: { kind: "by-profile" },
    });
  });

  test("pay in the wrong unit", () => {
    expect(read({ ...offer, salaire: { libelle: "Annuel de 1850.0 Euros" } })).toMatchObject({
      pay: { min: 185000, period: "month" },
      notes: ["pay-unit-corrected"],
    });
  });

  test("HTML in texts", () => {
    expect(
      read({ ...offer, intitule: "<b>Vendeur</b> &amp; caisse", description: "<p>Un</p><script>x</script>" }),
    ).toMatchObject({
      title: "Vendeur & caisse",
      description: "Un",
    });
  });

  test("alternance behind a CDD", () => {
    expect(read({ ...offer, natureContrat: "Contrat apprentissage", alternance: true }).contract).toBe(
      "apprentissage",
    );
    expect(read({ ...offer, natureContrat: "FS" }).contract).toBe("professionnalisation");
  });

  test("the ways to apply, from the best to the last", () => {
    const contactOf = (contact: unknown, rest = {}) => read({ ...offer, contact, ...rest }).contact;
    expect(contactOf({ urlPostulation: "https://postuler.example/1" })).toMatchObject({
      value: "https://postuler.example/1",
    });
    expect(contactOf({ courriel: "rh@fournil.example" })).toMatchObject({
      kind: "email",
      value: "rh@fournil.example",
    });
    expect(contactOf({ telephone: "03 80 12 34 56" })).toMatchObject({ kind: "phone" });
    expect(contactOf({})).toMatchObject({ kind: "link", value: offer.origineOffre.urlOrigine });
    expect(contactOf({}, { origineOffre: {} })).toMatchObject({
      value: "https://candidat.francetravail.fr/offres/recherche/detail/193XKLM",
    });
  });

  test("a dangerous link is left out, and said so", () => {
    const read1 = read({ ...offer, origineOffre: { urlOrigine: "javascript:alert(1)" } });
    expect(read1.url).toBe("https://candidat.francetravail.fr/offres/recherche/detail/193XKLM");
    expect(read1.notes).toEqual(["link-refused"]);
  });

  test("a licence that is only wished is not asked for", () => {
    expect(
      read({ ...offer, permis: [{ libelle: "B - Véhicule léger", exigence: "S" }] }).licences,
    ).toBeNull();
    expect(read({ ...offer, permis: undefined, description: "Permis B obligatoire." }).licences).toEqual([
      "B",
    ]);
  });

  test("texts without end are cut, and said so", () => {
    const long = read({ ...offer, intitule: "vendeur ".repeat(100), description: "mot ".repeat(20_000) });
    expect(long.title.length).toBeLessThanOrEqual(200);
    expect(long.description.length).toBeLessThanOrEqual(20_000);
    expect(long.notes).toEqual(["title-cut", "description-cut"]);
  });

  test("coordinates as texts, an end, a work from home", () => {
    expect(
      read({ ...offer, lieuTravail: { libelle: "Télétravail", latitude: "47,32", longitude: "x" } }),
    ).toMatchObject({
      place: { latitude: 47.32, longitude: null },
      remote: "full",
    });
    expect(read({ ...offer, dateFin: "2026-04-01T00:00:00Z" }).endsAt).toEqual(
      new Date("2026-04-01T00:00:00Z"),
    );
  });
});

test("any object at all gives a draft", () => {
  const any = fc.dictionary(fc.constantFrom(...Object.keys(offer)), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(any, (json) => {
      const draft = read(json as Record<string, unknown>);
      expect(draft.title).toBe(draft.title.trim());
      expect(draft.posts).toBeGreaterThan(0);
    }),
  );
});
