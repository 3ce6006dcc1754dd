import { connect } from "node:net";
import type { VirusScan } from "@tremplin/api";
import { logError } from "../log.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A scan takes a second; one that takes longer is not to be waited for by who sends a CV. */
const mostMs = 20_000;
const chunkBytes = 64 * 1024;

/**
 * Scans by clamd, when `CLAMD_SOCKET` (a path) or `CLAMD_HOST` (with `CLAMD_PORT`, 3310 by default) is set; null
 * without. A clamd that does not answer makes files wait: "unavailable", never "clean".
 */
export function antivirus(env: Environment, timeoutMs = mostMs): VirusScan {
  const { CLAMD_SOCKET: path, CLAMD_HOST: host, CLAMD_PORT: port } = env;
  if (!path && !host) return null;
  const address = path ? { path } : { host: host ?? "", port: Number(port || 3310) };
  return (bytes) =>
    instream(address, bytes, timeoutMs).catch((error: unknown) => {
      logError(error);
      return "unavailable" as const;
    });
}

/** The INSTREAM command of clamd: chunks with their length before them, an empty one to end. */
function instream(
  address: { readonly path: string } | { readonly host: string; readonly port: number },
  bytes: Uint8Array,
  timeoutMs: number,
): Promise<"clean" | "virus" | "unavailable"> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error("clamd does not answer")));
    let answer = "";
    socket.on("error", reject);
    socket.on("data", (part) => {
      answer += part.toString("latin1");
    });
    socket.on("close", () => {
      if (/\bOK\0?$/.test(answer.trim())) resolve("clean");
      else if (/\bFOUND\0?$/.test(answer.trim())) resolve("virus");
      else resolve("unavailable");
    });
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      for (let at = 0; at < bytes.byteLength; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes);
        socket.write(lengthOf(chunk.byteLength));
        socket.write(chunk);
      }
      socket.write(lengthOf(0));
    });
  });
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
