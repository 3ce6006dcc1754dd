// Starts the worker alone, as a program that a test may kill: on the database and the files of its environment, its
// clock `AHEAD_MS` ahead, so that what a killed one had taken has come back.
import { StopLinks } from "@tremplin/api";
import { CommuneIndex } from "@tremplin/core/territory";
import { OfferIndex, openDatabase } from "@tremplin/database";
import { loadInstance } from "@tremplin/instance";
import { createTranslator } from "@tremplin/instance/words";
import { sealer } from "../auth/seal.ts";
import { fileStore } from "../files/file-store.ts";
import { mailTransport } from "../mail/transport.ts";
import { pushSender } from "../push/push-sender.ts";
import { newVapidKeys } from "../push/vapid.ts";
import { startWorker } from "../worker/worker.ts";

const { AHEAD_MS = "0", DATABASE_URL = "", FILES = "", INSTANCE_DIR = "" } = process.env;
const database = await openDatabase({ url: DATABASE_URL });
const instance = await loadInstance(INSTANCE_DIR);
const t = createTranslator(instance.words, instance.config);
await startWorker({
  database,
  instance,
  communes: new CommuneIndex([]),
  files: fileStore(FILES),
  index: await OfferIndex.open(database),
  mail: mailTransport({ env: process.env, instance, database }),
  now: () => new Date(Date.now() + Number(AHEAD_MS)),
  push: pushSender({ keys: newVapidKeys(), contact: instance.config.contact.email }),
  sms: null,
  stopLinks: new StopLinks(sealer("a secret of this program alone", "stop-link")),
  t,
  tIn: () => t,
});
console.log("started");
