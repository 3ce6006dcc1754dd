import type { FileStore } from "@tremplin/api";
import type { Disk } from "flydrive";
import { once } from "../once.ts";
import { StartError } from "../start-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Files in a bucket, by the protocol of Amazon's S3, when `S3_BUCKET` is set: `S3_ENDPOINT` for another provider,
 * `S3_REGION`, `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`. Null without. The library is read at the first file.
 */
export function s3Store(env: Environment): FileStore | null {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = env;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!bucket) return null;
  if (!accessKeyId || !secretAccessKey) {
    throw new StartError(
      "S3_BUCKET est donné sans S3_ACCESS_KEY_ID et S3_SECRET_ACCESS_KEY : donnez les deux, ou retirez S3_BUCKET.",
    );
  }
  if (endpoint && !URL.canParse(endpoint)) {
    throw new StartError(
      `S3_ENDPOINT n'est pas une adresse : « ${endpoint} ». Écrivez par exemple https://s3.fr-par.scw.cloud.`,
    );
  }
  const disk = once(openDisk);
  return {
    put: async (key, bytes) => (await disk()).put(key, bytes),
    async get(key) {
      try {
        return Buffer.from(await (await disk()).getBytes(key)) as Buffer<ArrayBuffer>;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: async (key) => (await disk()).delete(key),
  };

  async function openDisk(): Promise<Disk> {
    const [{ Disk }, { S3Driver }] = await Promise.all([import("flydrive"), import("flydrive/drivers/s3")]);
    return new Disk(
      new S3Driver({
        bucket: bucket ?? "",
        region: region || "auto",
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
        credentials: { accessKeyId: accessKeyId ?? "", secretAccessKey: secretAccessKey ?? "" },
        // What is in the bucket is given by our own routes: no object is public, whatever the bucket is.
        visibility: "private",
        supportsACL: false,
      }),
    );
  }
}

/** The answer of a bucket for a key that has nothing. */
function isMissing(error: unknown): boolean {
  const { name = "", cause } = (error ?? {}) as { name?: string; cause?: unknown };
  return name === "NoSuchKey" || name === "NotFound" || (cause !== undefined && isMissing(cause));
}
