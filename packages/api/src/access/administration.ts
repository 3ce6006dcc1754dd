import {
  auditTable,
  companiesTable,
  jobsTable,
  offersTable,
  peopleTable,
} from "@tremplin/core/administration";
import { parseTableQuery, type TableShape } from "@tremplin/core/table";
import { addAntennaModerator, saveAntennaPage } from "@tremplin/database";
import { antennaExample } from "@tremplin/database/testing";
import { noWishes } from "@tremplin/instance";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import type { Who } from "./who.ts";

function whole<Sort extends string, Filter extends string>(shape: TableShape<Sort, Filter>) {
  return parseTableQuery(shape, new URLSearchParams());
}

const people = whole(peopleTable);
const companies = whole(companiesTable);
const offers = whole(offersTable);
const audit = whole(auditTable);
const letsIn: readonly Who[] = ["administrator"];
const format = "csv";

/** An antenna that is open, and moderated by somebody. */
async function anAntenna({ context: { database } }: TestBoard): Promise<void> {
  await database.db.deleteFrom("antennaModerator").execute();
  await saveAntennaPage(database, antennaExample({ id: "a", slug: "a" }));
  await addAntennaModerator(database, "a", "nobody", boardNow);
}

/** What administrators alone may see and do. */
export const administrationRows: Readonly<Record<string, Row>> = {
  "administration.overview": { call: (api) => api.administration.overview(), letsIn },
  "administration.settings": { call: (api) => api.administration.settings(), letsIn },
  "administration.theme.show": { call: (api) => api.administration.theme.show({ name: null }), letsIn },
  "administration.theme.compose": {
    call: (api) =>
      api.administration.theme.compose({
        ...noWishes,
        base: "cimes",
        colors: { "brand.main": "#0d5c4d" },
      }),
    letsIn,
  },
  "administration.theme.write": {
    call: (api) => api.administration.theme.write({ wishes: noWishes, over: "" }),
    letsIn,
  },
  "administration.mails.list": { call: (api) => api.administration.mails.list(), letsIn },
  "administration.mails.preview": {
    call: (api) => api.administration.mails.preview({ kind: "offer.published" }),
    letsIn,
  },
  "administration.mails.sendTest": {
    call: (api) => api.administration.mails.sendTest({ kind: "offer.published" }),
    letsIn,
    serves: letsIn,
  },
  "administration.people.list": { call: (api) => api.administration.people.list(people), letsIn },
  "administration.people.file": {
    call: (api) => api.administration.people.file({ query: people, format }),
    letsIn,
  },
  "administration.people.show": {
    call: (api) => api.administration.people.show({ id: "candidate" }),
    letsIn,
    serves: letsIn,
  },
  "administration.people.setRoles": {
    call: (api) => api.administration.people.setRoles({ id: "nobody", roles: ["advisor"], antennaIds: [] }),
    letsIn,
    serves: letsIn,
  },
  "administration.people.disable": {
    call: (api) => api.administration.people.disable({ ids: ["x"], reason: "" }),
    letsIn,
  },
  "administration.people.enable": { call: (api) => api.administration.people.enable({ ids: ["x"] }), letsIn },
  "administration.people.signOut": {
    call: (api) => api.administration.people.signOut({ ids: ["x"] }),
    letsIn,
  },
  "administration.people.resetSecondStep": {
    call: (api) => api.administration.people.resetSecondStep({ id: "candidate", reason: "Téléphone perdu" }),
    letsIn,
  },
  "administration.people.correctAge": {
    call: (api) =>
      api.administration.people.correctAge({
        id: "candidate",
        birthDate: "2004-05-06",
        reason: "Année mal tapée",
      }),
    letsIn,
  },
  "administration.invitations.list": { call: (api) => api.administration.invitations.list(), letsIn },
  "administration.invitations.invite": {
    call: (api) =>
      api.administration.invitations.invite({
        email: "nadia@exemple.fr",
        name: "",
        role: "advisor",
        antennaId: "",
      }),
    letsIn,
    serves: letsIn,
  },
  "administration.invitations.revoke": {
    call: (api) => api.administration.invitations.revoke({ id: "x" }),
    letsIn,
  },
  "administration.roles": { call: (api) => api.administration.roles(), letsIn },
  "administration.antennas.list": { call: (api) => api.administration.antennas.list(), letsIn },
  "administration.antennas.save": {
    call: (api) => api.administration.antennas.save({ name: "Nord", place: "Dijon", address: "" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.remove": {
    call: (api) => api.administration.antennas.remove({ id: "x" }),
    letsIn,
  },
  "administration.antennas.show": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.show({ id: "a" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.preview": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.preview({ id: "a" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.suggest": {
    call: (api) => api.administration.antennas.suggest({ typed: "Sav" }),
    letsIn,
  },
  "administration.antennas.area": {
    call: (api) => api.administration.antennas.area({ typed: "Savoie" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.keep": {
    prepare: anAntenna,
    call: (api) =>
      api.administration.antennas.keep({
        id: "a",
        name: "Alpes",
        slug: "a",
        host: "",
        areas: ["departments:05"],
        accent: "",
        intro: "",
      }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.step": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.step({ id: "a", step: "close" }),
    letsIn,
    serves: letsIn,
  },
  // A picture that is none.
  "administration.antennas.setPicture": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.setPicture({ id: "a", bytes: Buffer.from("x") }),
    letsIn,
    serves: [],
  },
  "administration.antennas.removePicture": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.removePicture({ id: "a" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.addModerator": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.addModerator({ id: "a", email: "nadia@exemple.fr" }),
    letsIn,
    serves: letsIn,
  },
  "administration.antennas.removeModerator": {
    prepare: anAntenna,
    call: (api) => api.administration.antennas.removeModerator({ id: "a", userId: "nobody" }),
    letsIn,
    serves: letsIn,
  },
  "administration.companies.list": { call: (api) => api.administration.companies.list(companies), letsIn },
  "administration.companies.file": {
    call: (api) => api.administration.companies.file({ query: companies, format }),
    letsIn,
  },
  "administration.companies.change": {
    call: (api) => api.administration.companies.change({ ids: ["x"], step: "suspend", reason: "Doute" }),
    letsIn,
  },
  "administration.offers.change": {
    call: (api) => api.administration.offers.change({ ids: ["x"], step: "pause", reason: "Doute" }),
    letsIn,
  },
  "administration.offers.list": { call: (api) => api.administration.offers.list(offers), letsIn },
  "administration.offers.file": {
    call: (api) => api.administration.offers.file({ query: offers, format }),
    letsIn,
  },
  "administration.jobs.list": { call: (api) => api.administration.jobs.list(whole(jobsTable)), letsIn },
  "administration.jobs.file": {
    call: (api) => api.administration.jobs.file({ query: whole(jobsTable), format }),
    letsIn,
  },
  "administration.jobs.retry": { call: (api) => api.administration.jobs.retry({ ids: ["x"] }), letsIn },
  "administration.jobs.drop": { call: (api) => api.administration.jobs.drop({ ids: ["x"] }), letsIn },
  "administration.audit.list": { call: (api) => api.administration.audit.list(audit), letsIn },
  "administration.audit.file": {
    call: (api) => api.administration.audit.file({ query: audit, format }),
    letsIn,
  },
};
