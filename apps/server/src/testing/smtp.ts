import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface TestSmtp {
  readonly url: string;
  /** The mails received, in order. */
  readonly received: ParsedMail[];
  /** Answers the next mails with these errors, one each. */
  refuseNext(...codes: number[]): void;
  /** Refuses whoever we say we are, as a server does that does not let us send (5xx), or no more (null). */
  refuseSender(code: number | null): void;
}

/** A real mail server on the loopback that keeps what it receives. */
export async function startSmtp(): Promise<TestSmtp> {
  const received: ParsedMail[] = [];
  const refusals: number[] = [];
  let senderRefusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onMailFrom(_address, _session, callback) {
      if (senderRefusal === null) callback();
      else callback(Object.assign(new Error("Refused for the test"), { responseCode: senderRefusal }));
    },
    async onData(stream, _session, callback) {
      const mail = await simpleParser(stream);
      const code = refusals.shift();
      if (code !== undefined) {
        callback(Object.assign(new Error("Refused for the test"), { responseCode: code }));
        return;
      }
      received.push(mail);
      callback();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseNext(...codes) {
      refusals.push(...codes);
    },
    refuseSender(code) {
      senderRefusal = code;
    },
  };
}
