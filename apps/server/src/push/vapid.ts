import { createECDH, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error.ts";

/** The keys by which push services know the board (RFC 8292), base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The board's keys: `VAPID_PRIVATE_KEY`, or a file of the data folder that only its owner reads, made the first time.
 * Browsers are bound to them: with other keys nobody is told before they ask anew. Throws `StartError` on a key that is none.
 */
export async function readVapidKeys(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<VapidKeys> {
  const given = env.VAPID_PRIVATE_KEY?.trim();
  if (given) return keysOf(given) ?? unusable("VAPID_PRIVATE_KEY");
  const file = join(dataDir, "vapid");
  const known = await keysIn(file);
  return (known === undefined ? await makeKeys(dataDir, file) : known) ?? unusable(file);
}

/** Undefined when there is no such file yet, null when it holds no key. */
async function keysIn(file: string): Promise<VapidKeys | null | undefined> {
  try {
    return keysOf((await readFile(file, "utf8")).trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Two servers that begin at once share one: the file takes its name whole, and once. */
async function makeKeys(dataDir: string, file: string): Promise<VapidKeys | null> {
  const draft = `${file}-${randomUUID()}`;
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, newVapidKeys().privateKey, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft);
  }
  return (await keysIn(file)) ?? null;
}

export function newVapidKeys(): VapidKeys {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  // A number that begins with zeros is shorter.
  const bytes = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return { privateKey: bytes.toString("base64url"), publicKey: pair.getPublicKey("base64url") };
}

function keysOf(privateKey: string): VapidKeys | null {
  const bytes = Buffer.from(privateKey, "base64url");
  if (bytes.length !== 32) return null;
  try {
    const pair = createECDH("prime256v1");
    pair.setPrivateKey(bytes);
    return { privateKey, publicKey: pair.getPublicKey("base64url") };
  } catch {
    return null;
  }
}

function unusable(where: string): never {
  throw new StartError(
    `${where} n'est pas une clé de notification (32 octets en base64url). Enlevez-la : une nouvelle clé sera faite, et chacun devra demander à nouveau les notifications.`,
  );
}
