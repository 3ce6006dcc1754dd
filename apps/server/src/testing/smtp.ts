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
  /** Refuses our password (535 to AUTH), our sender (550 to MAIL FROM), or neither any more. */
  refuseUs(by: "password" | "sender" | null): void;
  /** Does something between the moment when a mail is kept and the answer that it is. */
  beforeAnswer(work: () => Promise<void>): void;
}

/** A real mail server on the loopback that keeps what it receives. */
export async function startSmtp(): Promise<TestSmtp> {
  const received: ParsedMail[] = [];
  const refusals: number[] = [];
  let answering = async () => {};
  let refusedBy: "password" | "sender" | null = null;
  const refusal = (responseCode: number) =>
    Object.assign(new Error("Refused for the test"), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth({ username }, _session, callback) {
      if (refusedBy === "password") callback(refusal(535));
      else callback(null, { user: username });
    },
    onMailFrom(_address, _session, callback) {
      callback(refusedBy === "sender" ? refusal(550) : null);
    },
    async onData(stream, _session, callback) {
      const mail = await simpleParser(stream).catch(() => null);
      // Whoever was sending is gone in the middle: there is nobody to answer.
      if (mail === null) return;
      const code = refusals.shift();
      if (code !== undefined) {
        callback(refusal(code));
        return;
      }
      received.push(mail);
      await answering();
      callback();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    url: `smtp://tremplin:secret@127.0.0.1:${port}`,
    received,
    refuseNext(...codes) {
      refusals.push(...codes);
    },
    beforeAnswer(work) {
      answering = work;
    },
    refuseUs(by) {
      refusedBy = by;
    },
  };
}
