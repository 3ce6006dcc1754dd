import { describe, expect, test } from "vitest";
import { readMail } from "./read-mail.ts";

const head = [
  "From: Lina Morel <Lina@Exemple.fr>",
  "To: reponse+abc@emploi.exemple.fr",
  "Subject: =?utf-8?q?Re=3A_Jeanne_vous_a_=C3=A9crit?=",
  "Message-ID: <1@telephone>",
];

/** A mail of these headers and this body. */
const read = (headers: readonly string[], body = "Oui, mardi.", authservId: string | null = null) =>
  readMail(new TextEncoder().encode([...headers, "", body].join("\r\n")), authservId);

test("who sent it, its name, what it says", async () => {
  expect(await read([...head, "Content-Type: text/plain; charset=utf-8"], "Ça me va.")).toEqual({
    messageId: "1@telephone",
    from: "lina@exemple.fr",
    subject: "Re: Jeanne vous a écrit",
    text: "Ça me va.",
    isAutomatic: false,
    authentication: "unasked",
    files: [],
  });
});

test("two senders are none", async () => {
  const headers = ["From: Lina <lina@exemple.fr>, Eve <eve@exemple.fr>", ...head.slice(1)];
  expect(await read(headers)).toMatchObject({ from: "" });
});

test("HTML alone becomes text, without what it quotes or hides", async () => {
  const html =
    "<p>Oui, <b>mardi</b>&nbsp;!</p><blockquote>Venez<blockquote>Avant</blockquote>lundi</blockquote><p>Merci</p><script>alert(1)</script>";
  const { text } = await read([...head, "Content-Type: text/html; charset=utf-8"], html);
  expect(text).toBe("Oui, mardi !\n\nMerci");
  const open = await read([...head, "Content-Type: text/html"], "<div>Oui</div><blockquote>Venez<p>x");
  expect(open.text).toBe("Oui");
});

test("files, without the pictures of a signature", async () => {
  const body = [
    "--m",
    "Content-Type: multipart/related; boundary=r",
    "",
    "--r",
    "Content-Type: text/html",
    "",
    '<p>Voici.</p><img src="cid:logo">',
    "--r",
    "Content-Type: image/png",
    "Content-ID: <logo>",
    "Content-Disposition: inline; filename=logo.png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "--r--",
    "--m",
    "Content-Type: application/pdf",
    "Content-Disposition: attachment; filename*=utf-8''CV%20%C3%A9t%C3%A9.pdf",
    "Content-Transfer-Encoding: base64",
    "",
    "JVBERi0=",
    "--m--",
  ].join("\r\n");
  const mail = await read([...head, "Content-Type: multipart/mixed; boundary=m"], body);
  expect(mail.text).toBe("Voici.");
  expect(mail.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["CV été.pdf", "%PDF-"],
  ]);
});

describe("machines are told from people", () => {
  test.each([
    [["Auto-Submitted: auto-replied"], true],
    [["Auto-Submitted: no"], false],
    [["X-Autoreply: yes"], true],
    [["Precedence: bulk"], true],
    [["Precedence: first-class"], false],
    [["Return-Path: <>"], true],
    [["List-Id: <liste.exemple.fr>"], true],
    [["Content-Type: multipart/report; report-type=delivery-status; boundary=x"], true],
    [["Subject: Réponse automatique : Jeanne vous a écrit"], true],
    [["Subject: Out of Office: back on Monday"], true],
    [["Subject: Absence du bureau"], true],
    [["Subject: Re: absence de mardi"], false],
  ])("%j", async (more, expected) => {
    const isSubject = more[0]?.startsWith("Subject");
    const own = isSubject ? head.filter((line) => !line.startsWith("Subject")) : head;
    expect((await read([...more, ...own])).isAutomatic).toBe(expected);
  });
});

test("what a server says of the sender counts only where one is named", async () => {
  const headers = ["Authentication-Results: mx.exemple.fr; dmarc=pass header.from=exemple.fr", ...head];
  expect((await read(headers)).authentication).toBe("unasked");
  expect((await read(headers, "", "mx.exemple.fr")).authentication).toBe("pass");
  expect((await read(head, "", "mx.exemple.fr")).authentication).toBe("none");
});

test.each(["", "\0\0", "From: x", "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x"])(
  "%j is a mail of nobody",
  async (raw) => {
    expect(await readMail(new TextEncoder().encode(raw))).toMatchObject({ from: "", files: [] });
  },
);
