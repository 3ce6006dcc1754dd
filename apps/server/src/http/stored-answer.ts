import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A shorter answer fits in one packet anyway. */
const worthCompressing = 1_000;

const textTypes = /^text\/|[/+](?:json|xml|javascript)\b/;

export type Encoding = "br" | "gzip";

/** What is written of an answer. */
export interface AnswerForm {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/**
 * A whole answer in memory, ready to be sent again and again: plain, or compressed, each form made
 * the first time it is asked for. Its ETag is weak as it stands for all of them.
 */
export class StoredAnswer {
  readonly status: number;
  readonly etag: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #plain: Buffer;
  readonly #encoded: Partial<Record<Encoding, { readonly form: AnswerForm; readonly isFinal: boolean }>> = {};

  constructor(status: number, headers: Readonly<Record<string, string>>, body: Buffer) {
    this.status = status;
    this.etag = `W/"${hash("sha1", body, "base64url")}"`;
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
    const headers = { ...withLength(this.#headers, bytes), "content-encoding": encoding };
    this.#encoded[encoding] = { form: { status: this.status, headers, body: bytes }, isFinal: true };
  }

  /** The answer to one request: 304 when the visitor has it already, else in the best form that they read. */
  answer({ headers: asked }: Request): Response {
    const known = asked.get("if-none-match") ?? "";
    const { status, headers, body } = this.form(asked.get("accept-encoding") ?? "", known);
    return new Response(body as Buffer<ArrayBuffer> | null, { status, headers });
  }

  /** The same, as what is to be written: `Accept-Encoding` and `If-None-Match` are empty when not sent. */
  form(acceptEncoding: string, ifNoneMatch: string): AnswerForm {
    if (this.status === 200 && ifNoneMatch !== "" && matches(ifNoneMatch, this.etag)) {
      const { "content-type": _, ...headers } = this.#headers;
      return { status: 304, headers, body: null };
    }
    const encoding = this.#isWorthCompressing() ? encodingFor(acceptEncoding) : null;
    return encoding === null ? this.#plainForm() : this.#encodedForm(encoding);
  }

  #isWorthCompressing(): boolean {
    return this.#plain.length >= worthCompressing && textTypes.test(this.#headers["content-type"] ?? "");
  }

  #plainForm(): AnswerForm {
    return { status: this.status, headers: withLength(this.#headers, this.#plain), body: this.#plain };
  }

  /**
   * Compressed in little time when first asked for, as most searches are asked for once; better from
   * the second time on.
   */
  #encodedForm(encoding: Encoding): AnswerForm {
    const known = this.#encoded[encoding];
    if (known?.isFinal) return known.form;
    const body = compress(this.#plain, encoding, known ? "well" : "fast");
    const headers = { ...withLength(this.#headers, body), "content-encoding": encoding };
    const form = { status: this.status, headers, body };
    this.#encoded[encoding] = { form, isFinal: known !== undefined };
    return form;
  }
}

function withLength(headers: Readonly<Record<string, string>>, body: Buffer): Record<string, string> {
  return { ...headers, "content-length": String(body.length) };
}

/** In place: `fast` takes a sixth of a millisecond, `well` half a one, less than the way to another thread and back. */
function compress(bytes: Buffer, encoding: Encoding, how: "fast" | "well"): Buffer {
  if (encoding === "gzip") return gzipSync(bytes, { level: how === "fast" ? 1 : 5 });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: how === "fast" ? 2 : 5, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** Browsers send few different values; invented ones are read anew each time. */
const knownEncodings = new Map<string, Encoding | null>();
const mostKnown = 100;

function encodingFor(accepted: string): Encoding | null {
  const known = knownEncodings.get(accepted);
  if (known !== undefined) return known;
  const read = readEncoding(accepted);
  if (knownEncodings.size < mostKnown) knownEncodings.set(accepted, read);
  return read;
}

/** The best encoding that the visitor's program takes (RFC 9110, 12.5.3); null for none. */
function readEncoding(accepted: string): Encoding | null {
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
