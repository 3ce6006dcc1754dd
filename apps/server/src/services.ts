import { randomBytes } from "node:crypto";
import { join } from "node:path";
import {
  type Caller,
  type Context,
  createCaller,
  type FileStore,
  LiveHub,
  PictureFolder,
  type PushSender,
  SiteContent,
  type SmsSender,
  StopLinks,
} from "@tremplin/api";
import { type Actor, visitor } from "@tremplin/core/account";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import type { CommuneIndex } from "@tremplin/core/territory";
import { LibraryIndex, migrate, OfferIndex, openDatabase, type TremplinDatabase } from "@tremplin/database";
import {
  createTranslators,
  findDataDir,
  findInstanceDir,
  formatProblem,
  type Instance,
  loadInstance,
  type Translate,
  unknownTownComplaint,
} from "@tremplin/instance";
import type { Language } from "@tremplin/instance/words";
import { type CompanyRegister, companyRegister } from "@tremplin/interop";
import type { TRPCError } from "@trpc/server";
import { Accounts } from "./auth/accounts.ts";
import { sealer } from "./auth/seal.ts";
import { readSecret } from "./auth/secret.ts";
import { cardPayments } from "./card-payments.ts";
import { loadCommunes } from "./communes.ts";
import { databaseReason } from "./database-reason.ts";
import { declareAntennas } from "./declared-antennas.ts";
import { type DemoProgress, seedDemo } from "./demo.ts";
import { seedDemoAdvising } from "./demo-advising.ts";
import { seedDemoAntennas } from "./demo-antennas.ts";
import { seedDemoAppointments } from "./demo-appointments.ts";
import { seedDemoCompanies } from "./demo-companies.ts";
import { seedDemoCvs } from "./demo-cvs.ts";
import { seedDemoLibrary } from "./demo-library.ts";
import { seedDemoMemberships } from "./demo-memberships.ts";
import { seedDemoPeople } from "./demo-people.ts";
import { seedDemoRecommendations } from "./demo-recommendations.ts";
import { antivirus } from "./files/antivirus.ts";
import { fileStore } from "./files/file-store.ts";
import { s3Store } from "./files/s3-store.ts";
import { logError } from "./log.ts";
import { type ReplySettings, replySettings } from "./mail/reply-settings.ts";
import { type MailTransport, mailTransport } from "./mail/transport.ts";
import { projectRoot } from "./project-root.ts";
import { pushSender } from "./push/push-sender.ts";
import { readVapidKeys, type VapidKeys } from "./push/vapid.ts";
import { smsSender } from "./sms/sms-sender.ts";
import { StartError } from "./start-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface OpenServicesOptions {
  /** `INSTANCE_DIR`, `TREMPLIN_DATA_DIR` and `DATABASE_URL` are read from it when not given apart. */
  readonly env: Environment;
  readonly instanceDir?: string;
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** Mails are kept to be read, unless a mail server is told of; the theme's files may be written. */
  readonly isDeveloping?: boolean;
  /** Told of the making of demo offers, which takes a while. */
  readonly onDemoProgress?: DemoProgress;
}

/** What the server, the command line and the tests work with. */
export interface Services {
  /** Its pages are those of its files and those that are published on the site itself. */
  readonly instance: Instance;
  readonly content: SiteContent;
  readonly database: TremplinDatabase;
  readonly index: OfferIndex;
  readonly communes: CommuneIndex;
  /** Absolute path of the folder of the database and of what is kept on disk. */
  readonly dataDir: string;
  /** What people send. */
  readonly files: FileStore;
  readonly register: CompanyRegister;
  readonly t: Translate;
  /** The same in the language that somebody reads; null: the board's. */
  readonly tIn: (language: string | null) => Translate;
  /** The same for a page, which marks what is not in its language. */
  readonly tOnPage: (language: Language) => Translate;
  readonly now: Clock;
  readonly mail: MailTransport;
  /** How answers by mail come in; null when they do not. */
  readonly replies: ReplySettings | null;
  readonly push: PushSender;
  /** Null where no text message can be sent. */
  readonly sms: SmsSender | null;
  readonly stopLinks: StopLinks;
  readonly accounts: Accounts;
  /** The context of procedures; `origin` is that of the board's public addresses, the actor a visitor unless given. */
  context(origin: string, actor?: Actor, place?: string, language?: Language | null): Context;
  /** Procedures called in this process. What `onError` throws takes the place of a procedure's error. */
  caller(
    origin: string,
    actor?: Actor,
    onError?: (error: TRPCError) => void,
    place?: string,
    language?: Language,
  ): Caller;
  /** The same board with another reading of its folder. */
  withInstance(instance: Instance): Services;
  close(): Promise<void>;
}

/**
 * Opens an instance with its data: its folder checked, its database open and up to date, its demo
 * offers made when they are due, its search in memory. Throws `InstanceError`, or `StartError` when
 * the database cannot be had.
 */
export async function openServices(options: OpenServicesOptions): Promise<Services> {
  const { env } = options;
  const dir = options.instanceDir ?? findInstanceDir(projectRoot, env);
  const dataDir = options.dataDir ?? findDataDir(projectRoot, dir, env);
  const url = options.databaseUrl ?? (env.DATABASE_URL || `sqlite:${join(dataDir, "tremplin.db")}`);
  const instance = await loadInstance(dir);
  const database = await openMigrated(url);
  const now = () => new Date();
  try {
    const communes = await loadCommunes(database);
    checkTown(instance, communes);
    await seedDemo({ database, instance, communes, now: now() }, options.onDemoProgress);
    await seedDemoPeople({ database, instance, now });
    await seedDemoAdvising({ database, instance, communes, now });
    await seedDemoAppointments({ database, instance, now });
    await seedDemoCvs({ database, instance, now });
    await seedDemoLibrary({ database, instance, now });
    await seedDemoRecommendations({ database, now });
    await seedDemoCompanies({ database, instance, now });
    await seedDemoMemberships({ database, instance, communes, now });
    await declareAntennas({
      ...{ database, instance, communes, now, newId: () => uuidv7(now(), randomBytes) },
      files: s3Store(env) ?? fileStore(join(dataDir, "fichiers")),
      mainHost: URL.canParse(env.PUBLIC_URL ?? "") ? new URL(env.PUBLIC_URL ?? "").hostname : null,
    });
    await seedDemoAntennas({ database, instance, now });
    const index = await OfferIndex.open(database);
    const mail = mailTransport({ env, instance, database, isDeveloping: options.isDeveloping ?? false });
    const register = companyRegister({ baseUrl: env.COMPANY_REGISTER_URL });
    const secret = await readSecret(env, dataDir);
    const vapid = await readVapidKeys(env, dataDir);
    const parts = { instance, database, index, communes, dataDir, register, now, mail };
    const { isDeveloping = false } = options;
    return servicesOf({ ...parts, env, secret, vapid, isDeveloping });
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Parts = Pick<
  Services,
  "instance" | "database" | "index" | "communes" | "dataDir" | "register" | "now" | "mail"
> & {
  readonly env: Environment;
  readonly secret: string;
  readonly vapid: VapidKeys;
  readonly isDeveloping?: boolean;
  /** Shared by all readings of the folder. */
  readonly live?: LiveHub;
};

/** Puts services together from what is open already. */
export function servicesOf({ env, secret, vapid, isDeveloping = false, ...parts }: Parts): Services {
  const { database, index, communes, dataDir, register, now, mail } = parts;
  const files = s3Store(env) ?? fileStore(join(dataDir, "fichiers"));
  const folder = new PictureFolder(files, join(dataDir, "contenu", "originaux"), logError);
  const content = new SiteContent({ instance: parts.instance, database, folder });
  const { instance } = content;
  const scan = antivirus(env);
  const newId = () => uuidv7(now(), randomBytes);
  const live = parts.live ?? new LiveHub(database);
  const cards = cardPayments(env);
  const translators = createTranslators(instance);
  const { in: tIn, written: t } = translators;
  const stopLinks = new StopLinks(sealer(secret, "stop-link"));
  const push = pushSender({ keys: vapid, contact: instance.config.contact.email });
  const sms = smsSender(env, instance);
  const library = new LibraryIndex(database.db);
  const replies = replySettings(env, instance);
  const context: Services["context"] = (baseUrl, actor = visitor, place = "", language = null) => ({
    database,
    index,
    library,
    communes,
    instance,
    content,
    t,
    tReader: tIn(language ?? (actor.kind === "person" ? (actor.language ?? null) : null)),
    tIn,
    files,
    scan,
    register,
    cards,
    live,
    stopLinks,
    pushKey: vapid.publicKey,
    now,
    newId,
    actor,
    place,
    hasVariable: (name) => Boolean(env[name]?.trim()),
    hasMailbox: mail.kind === "mailbox",
    isDeveloping,
    replies,
    baseUrl,
  });
  return {
    ...parts,
    instance,
    content,
    accounts: new Accounts({ ...parts, env, secret, newId }),
    files,
    replies,
    t,
    tIn,
    tOnPage: translators.marked,
    push,
    sms,
    stopLinks,
    context,
    withInstance: (changed) =>
      servicesOf({ ...parts, live, env, secret, vapid, isDeveloping, instance: changed }),
    caller: (origin, actor, onError, place, language) =>
      createCaller(context(origin, actor, place, language), { onError: ({ error }) => onError?.(error) }),
    async close() {
      mail.close();
      await live.close();
      await index.close();
      await database.close();
    },
  };
}

/** A town that is no commune keeps the board from starting: searches would have no centre. */
function checkTown({ dir, config }: Instance, communes: CommuneIndex): void {
  if (communes.byInsee(config.town)) return;
  const problem = { ...unknownTownComplaint(config.town), code: "unknown-town" };
  throw new StartError(`${dir}\n\n${formatProblem(problem)}`);
}

async function openMigrated(url: string): Promise<TremplinDatabase> {
  const shown = url.replace(/(\/\/[^:/@]*):[^@]*@/, "$1:…@");
  let database: TremplinDatabase | null = null;
  try {
    database = await openDatabase({ url });
    await migrate(database);
    return database;
  } catch (error) {
    await database?.close().catch(() => {});
    throw new StartError(`La base de données ne peut pas servir (${shown}) : ${databaseReason(error)}`, {
      cause: error,
    });
  }
}
