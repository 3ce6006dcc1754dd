/// <reference path="./hoodiecrow-imap.d.ts" />
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import hoodiecrow from "hoodiecrow-imap";
import { ImapFlow } from "imapflow";
import { onTestFinished } from "vitest";

export interface TestImap {
  readonly url: string;
  /** Puts a mail in the mailbox, as the server of who sent it would. */
  deliver(mail: string): Promise<void>;
  /** How many mails lie there, and how many of them nobody has seen. */
  count(): Promise<{ readonly all: number; readonly unseen: number }>;
}

/** A real mailbox (IMAP) on the loopback. */
export async function startImap(): Promise<TestImap> {
  const imap = hoodiecrow({ users: { reponse: { password: "se/cret" } }, storage: { INBOX: {} } });
  imap.listen(0, "127.0.0.1", () => {});
  await once(imap.server, "listening");
  const { port } = imap.server.address() as AddressInfo;
  onTestFinished(() => new Promise<void>((resolve) => imap.close(() => resolve())));
  const withClient = async <Answer>(work: (client: ImapFlow) => Promise<Answer>): Promise<Answer> => {
    const auth = { user: "reponse", pass: "se/cret" };
    const client = new ImapFlow({ host: "127.0.0.1", port, secure: false, auth, logger: false });
    await client.connect();
    await client.mailboxOpen("INBOX");
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  };
  return {
    url: `imap://reponse:se%2Fcret@127.0.0.1:${port}`,
    deliver: (mail) => withClient(async (client) => void (await client.append("INBOX", mail))),
    count: () =>
      withClient(async (client) => {
        const of = async (query: object) => ((await client.search(query, { uid: true })) || []).length;
        return { all: await of({ all: true }), unseen: await of({ seen: false }) };
      }),
  };
}
