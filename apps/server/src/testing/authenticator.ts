import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** How a device is made to answer otherwise than an honest one. */
export interface Twist {
  /** The site on which it believes to be. */
  readonly origin?: string;
  readonly userHandle?: string;
  /** False: nobody showed a finger, a face or a code. */
  readonly isVerified?: boolean;
}

/** A device that makes a passkey and signs with it, as the WebAuthn specification has it: ES256, no attestation. */
export class Authenticator {
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #origin: string;
  readonly #id: Buffer;
  #userHandle = "";
  #count = 0;

  constructor(origin: string, id: Buffer = randomBytes(16)) {
    this.#origin = origin;
    this.#id = id;
  }

  /** Answers the options of a registration. */
  make(options: object, { origin = this.#origin, isVerified = true }: Twist = {}): string {
    const { challenge, user } = options as { challenge: string; user: { id: string } };
    this.#userHandle = user.id;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    // Attested credential data: no model, the credential's name, its public key.
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, coseKey(this.#keys.publicKey)]);
    const authData = Buffer.concat([this.#authData(origin, isVerified ? 0x45 : 0x41), credential]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      cborText("fmt"),
      cborText("none"),
      cborText("attStmt"),
      Buffer.from([0xa0]),
      cborText("authData"),
      cborBytes(authData),
    ]);
    return this.#answer({
      clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
      attestationObject: attestationObject.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers the options of a sign-in. */
  use(options: object, { origin = this.#origin, userHandle, isVerified = true }: Twist = {}): string {
    const { challenge } = options as { challenge: string };
    this.#count += 1;
    const client = clientData("webauthn.get", challenge, origin);
    const authData = this.#authData(origin, isVerified ? 0x05 : 0x01);
    const signed = Buffer.concat([authData, createHash("sha256").update(client).digest()]);
    return this.#answer({
      clientDataJSON: client.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.#keys.privateKey).toString("base64url"),
      userHandle: userHandle === undefined ? this.#userHandle : Buffer.from(userHandle).toString("base64url"),
    });
  }

  #authData(origin: string, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.#count);
    const party = createHash("sha256").update(new URL(origin).hostname).digest();
    return Buffer.concat([party, Buffer.from([flags]), count]);
  }

  #answer(response: object): string {
    const id = this.#id.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** A public key as CBOR: kty EC2, alg ES256, crv P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const point = (text: string) => cborBytes(Buffer.from(text, "base64url"));
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    point(x),
    Buffer.from([0x22]),
    point(y),
  ]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
}
