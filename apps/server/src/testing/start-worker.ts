// Starts the worker alone, as a program that a test may kill: on the database and the files of its environment, its
// clock `AHEAD_MS` ahead, so that what a killed one had taken has come back.
import { flushCompileCache } from "node:module";
import { CommuneIndex } from "@tremplin/core/territory";
import { OfferIndex, openDatabase } from "@tremplin/database";
import { loadInstance } from "@tremplin/instance";
import { companyRegister } from "@tremplin/interop";
import { mailTransport } from "../mail/transport.ts";
import { newVapidKeys } from "../push/vapid.ts";
import { servicesOf } from "../services.ts";
import { startWorker } from "../worker/worker.ts";

const { AHEAD_MS = "0", DATABASE_URL = "", INSTANCE_DIR = "", TREMPLIN_DATA_DIR = "" } = process.env;
const database = await openDatabase({ url: DATABASE_URL });
const instance = await loadInstance(INSTANCE_DIR);
const services = servicesOf({
  database,
  instance,
  communes: new CommuneIndex([]),
  dataDir: TREMPLIN_DATA_DIR,
  index: await OfferIndex.open(database),
  mail: mailTransport({ env: process.env, instance, database }),
  register: companyRegister({ baseUrl: "off" }),
  now: () => new Date(Date.now() + Number(AHEAD_MS)),
  env: {},
  secret: "a secret of this program alone, long enough",
  vapid: newVapidKeys(),
});
await startWorker(services);
// A killed program keeps nothing of what it compiled, and the next would take as long to start.
flushCompileCache();
console.log("started");
