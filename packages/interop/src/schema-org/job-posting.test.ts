import type { Offer } from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import { expect, test } from "vitest";
import { type JobPostingSources, jobPosting } from "./job-posting.ts";

const dijon: Commune = {
  insee: "21231",
  name: "Dijon",
  postcodes: ["21000"],
  department: "21",
  region: "27",
  latitude: 47.32,
  longitude: 5.04,
  estimated: false,
  population: 159_346,
  parent: null,
};

const offer: Offer = {
  id: "0193567a-0000-7000-8000-000000000001",
  publicId: "abcdefghjk",
  slug: "boulanger-h-f-dijon",
  companyId: "c",
  origin: { source: "board", reference: "1", url: null },
  state: "published",
  createdAt: new Date("2026-11-20T08:00:00Z"),
  updatedAt: new Date("2026-11-20T08:00:00Z"),
  publishedAt: new Date("2026-11-21T08:00:00Z"),
  expiresAt: new Date("2027-01-20T22:59:59Z"),
  title: "Boulanger / Boulangère (H/F)",
  description: "Vous faites le pain.\n\n- pétrir\n- cuire",
  contract: "cdi",
  contractMonths: null,
  workingTime: "full",
  weeklyHours: 35,
  schedule: null,
  pay: {
    kind: "stated",
    min: 185_050,
    max: 200_000,
    period: "month",
    currency: "EUR",
    monthsPaid: 12,
    extras: null,
  },
  romeCode: "D1102",
  romeLabel: "Boulangerie - viennoiserie",
  nafCode: null,
  experience: "none",
  experienceMonths: null,
  licences: [],
  training: null,
  skills: ["Pétrir", "Cuire"],
  place: {
    insee: "21231",
    label: "Dijon",
    postcode: "21000",
    department: "21",
    latitude: 47.32,
    longitude: 5.04,
    street: "3 rue de la Liberté",
  },
  remote: "none",
  withoutCar: true,
  startsOn: "2026-12-01",
  posts: 2,
  disabilityFriendly: false,
  contact: { kind: "app", value: null, instructions: null },
  sector: null,
  companyName: "Le Fournil",
};

const sources: JobPostingSources = {
  company: { name: "Le Fournil", website: "https://fournil.example", activity: "Boulangerie" },
  commune: dijon,
  url: "https://exemple.fr/offres/boulanger-h-f-dijon-abcdefghjk",
  boardName: "Les offres",
  timeZone: "Europe/Paris",
  isDirect: true,
};

test("an ordinary offer carries all that is required and recommended", () => {
  expect(jobPosting(offer, sources)).toEqual({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: "Boulanger / Boulangère (H/F)",
    description: "<p>Vous faites le pain.</p><ul><li>pétrir</li><li>cuire</li></ul>",
    identifier: { "@type": "PropertyValue", name: "Les offres", value: "abcdefghjk" },
    url: sources.url,
    datePosted: "2026-11-21T08:00:00.000Z",
    validThrough: "2027-01-20T23:59:59+01:00",
    employmentType: ["FULL_TIME"],
    hiringOrganization: { "@type": "Organization", name: "Le Fournil", sameAs: "https://fournil.example" },
    directApply: true,
    totalJobOpenings: 2,
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        streetAddress: "3 rue de la Liberté",
        addressLocality: "Dijon",
        postalCode: "21000",
        addressRegion: "Bourgogne-Franche-Comté",
        addressCountry: "FR",
      },
      geo: { "@type": "GeoCoordinates", latitude: 47.32, longitude: 5.04 },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "EUR",
      value: { "@type": "QuantitativeValue", minValue: 1850.5, maxValue: 2000, unitText: "MONTH" },
    },
    jobStartDate: "2026-12-01",
    workHours: "35 h par semaine",
    occupationalCategory: "Boulangerie - viennoiserie",
    industry: "Boulangerie",
    skills: "Pétrir, Cuire",
    experienceRequirements: "no requirements",
  });
});

test("a single figure is a value, and a pay that says nothing is left out", () => {
  const one = jobPosting(
    {
      ...offer,
      pay: {
        kind: "stated",
        min: 1202,
        max: 1202,
        period: "hour",
        currency: "EUR",
        monthsPaid: null,
        extras: null,
      },
    },
    sources,
  );
  expect(one.baseSalary).toMatchObject({ value: { value: 12.02, unitText: "HOUR" } });
  expect(jobPosting({ ...offer, pay: { kind: "by-profile", extras: null } }, sources)).not.toHaveProperty(
    "baseSalary",
  );
});

test("a confidential employer is not named", () => {
  const posting = jobPosting({ ...offer, companyName: null }, { ...sources, company: null });
  expect(posting.hiringOrganization).toBe("confidential");
  expect(JSON.stringify(posting)).not.toContain("Fournil");
});

test("work from home names the country instead of a place", () => {
  const posting = jobPosting(
    {
      ...offer,
      remote: "full",
      place: { ...offer.place, insee: null, label: "Télétravail", latitude: null, longitude: null },
    },
    { ...sources, commune: null },
  );
  expect(posting).not.toHaveProperty("jobLocation");
  expect(posting).toMatchObject({
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { name: "France" },
  });
});

test("an offer of a whole department names it as the region", () => {
  const posting = jobPosting(
    {
      ...offer,
      place: {
        insee: null,
        label: "Côte-d'Or",
        postcode: null,
        department: "21",
        latitude: null,
        longitude: null,
        street: null,
      },
    },
    { ...sources, commune: null },
  );
  expect(posting.jobLocation).toEqual({
    "@type": "Place",
    address: { "@type": "PostalAddress", addressRegion: "Côte-d'Or", addressCountry: "FR" },
  });
});

test.each([
  ["cdd", "part", ["TEMPORARY", "PART_TIME"]],
  ["apprentissage", "full", ["TEMPORARY", "FULL_TIME"]],
  ["stage", null, ["INTERN"]],
  ["service-civique", "full", ["VOLUNTEER"]],
  ["cdi-interimaire", null, ["FULL_TIME"]],
  ["liberal", null, ["CONTRACTOR"]],
  ["franchise", null, ["OTHER"]],
] as const)("%s, %s", (contract, workingTime, expected) => {
  expect(jobPosting({ ...offer, contract, workingTime }, sources).employmentType).toEqual(expected);
});

test("the last moment is told in the zone of the place, summer time too", () => {
  const summer = { ...offer, expiresAt: new Date("2027-07-10T21:59:59Z") };
  expect(jobPosting(summer, sources).validThrough).toBe("2027-07-10T23:59:59+02:00");
  const inReunion = { ...summer, place: { ...summer.place, department: "974" } };
  expect(jobPosting(inReunion, sources).validThrough).toBe("2027-07-11T01:59:59+04:00");
  const anywhere = { ...summer, place: { ...summer.place, department: null } };
  expect(jobPosting(anywhere, { ...sources, timeZone: "Indian/Reunion" }).validThrough).toBe(
    "2027-07-11T01:59:59+04:00",
  );
});

test("what comes with the work is a benefit; nothing is said of a day cut in two, nor without any", () => {
  const sector = {
    family: "refuges",
    season: "summer",
    conditions: ["housing", "meals", "split"],
    qualifications: [],
  } as const;
  expect(jobPosting({ ...offer, sector }, sources).jobBenefits).toBe("Logement fourni, Repas fournis");
  expect(jobPosting({ ...offer, sector: { ...sector, conditions: ["split"] } }, sources)).not.toHaveProperty(
    "jobBenefits",
  );
  expect(jobPosting(offer, sources)).not.toHaveProperty("jobBenefits");
});
