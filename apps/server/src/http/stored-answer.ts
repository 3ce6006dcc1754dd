import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A shorter answer fits in one packet anyway. */
const worthCompressing = 1_000;

const textTypes = /^text\/|[/+](?:json|xml|javascript)\b/;

export type Encoding = "br" | "gzip";

/**
 * A whole answer in memory, ready to be sent again and again: plain, or compressed, each form made
 * the first time it is asked for. Its ETag is weak as it stands for all of them.
 */
export class StoredAnswer {
  readonly status: number;
  readonly etag: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #plain: Buffer;
  readonly #encoded: Partial<Record<Encoding, Buffer>> = {};

  constructor(status: number, headers: Readonly<Record<string, string>>, body: Buffer) {
    this.status = status;
    this.etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
    this.#headers = { vary: "Accept-Encoding", ...headers, etag: this.etag };
    this.#plain = body;
  }

  /** Reads an answer to its end. */
  static async of(response: Response): Promise<StoredAnswer> {
    const body = Buffer.from(await response.arrayBuffer());
    return new StoredAnswer(response.status, Object.fromEntries(response.headers), body);
  }

  /** Bytes that it takes in memory, about, once all its forms are made. */
  get bytes(): number {
    return Math.ceil(this.#plain.length * 1.5);
  }

  /** Takes a compressed form that was made before, better than there is time for here. */
  addForm(encoding: Encoding, bytes: Buffer): void {
    this.#encoded[encoding] = bytes;
  }

  /** The answer to one request: 304 when the visitor has it already, else in the best form that they read. */
  answer(request: Request): Response {
    const known = request.headers.get("if-none-match");
    if (this.status === 200 && known !== null && matches(known, this.etag)) {
      const { "content-type": _, ...headers } = this.#headers;
      return new Response(null, { status: 304, headers });
    }
    const encoding = this.#isWorthCompressing() ? readEncoding(request) : null;
    const body = encoding === null ? this.#plain : this.#encode(encoding);
    const headers: Record<string, string> = { ...this.#headers, "content-length": String(body.length) };
    if (encoding !== null) headers["content-encoding"] = encoding;
    return new Response(body as Buffer<ArrayBuffer>, { status: this.status, headers });
  }

  #isWorthCompressing(): boolean {
    return this.#plain.length >= worthCompressing && textTypes.test(this.#headers["content-type"] ?? "");
  }

  #encode(encoding: Encoding): Buffer {
    this.#encoded[encoding] ??= compress(this.#plain, encoding);
    return this.#encoded[encoding];
  }
}

/** A page takes a third of a millisecond: less than handing it to another thread would. */
function compress(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === "gzip") return gzipSync(bytes, { level: 5 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** The best encoding that the visitor's program takes (RFC 9110, 12.5.3); null for none. */
function readEncoding(request: Request): Encoding | null {
  const accepted = request.headers.get("accept-encoding");
  if (accepted === null) return null;
  const takes = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, "i").test(accepted);
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : null;
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  return ifNoneMatch.split(",").some((each) => each.trim().replace(/^W\//, "") === opaque);
}
