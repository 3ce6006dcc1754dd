import { setTimeout as wait } from "node:timers/promises";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { answerOnce, sendKeyField } from "./answer-once.ts";

const key = "abcdefghijklmnopqrstuv";
const place = "http://localhost/espace/notes";
let clock = new Date("2026-11-29T10:00:00Z");
const now = () => clock;

type Fields = Readonly<Record<string, string | Blob>>;

/** A form as a browser sends it, with files or without. */
function formOf(fields: Fields, url = place): Request {
  const isPlain = Object.values(fields).every((value) => typeof value === "string");
  const body = isPlain ? new URLSearchParams(fields as Record<string, string>) : new FormData();
  if (body instanceof FormData) for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request(url, { method: "POST", body });
}

eachDialect((_engine, open) => {
  /** What takes notes, one each time it is called; and what was noted. */
  async function notes(answer: (count: number) => Response = () => new Response(null, seeOther)) {
    const database = await open();
    const noted: string[] = [];
    const send = (fields: Fields, { who = "zoe", url = place } = {}) =>
      answerOnce({ database, now }, { request: formOf(fields, url), who }, async (request) => {
        const form = await request.formData();
        await wait(20);
        noted.push(String(form.get("text")));
        return answer(noted.length);
      });
    return { database, noted, send };
  }

  test("two that arrive at the same time do it once, and are told the same", async () => {
    const { noted, send } = await notes();
    const note = { [sendKeyField]: key, text: "été 🥖" };
    const answers = await Promise.all([send(note), send(note), send(note)]);
    expect(noted).toEqual(["été 🥖"]);
    for (const { status, headers } of [...answers, await send(note)]) {
      expect([status, headers.get("location")]).toEqual([303, "/espace/notes?fait=note"]);
      expect(headers.get("set-cookie")).toBe(`envoye=${key}; Path=/; Max-Age=300; SameSite=Lax`);
    }
    expect(noted).toHaveLength(1);
  });

  test("other words, another page, another place or another person are another wish", async () => {
    const { noted, send } = await notes();
    await send({ [sendKeyField]: key, text: "a" });
    await send({ [sendKeyField]: key, text: "b" });
    await send({ [sendKeyField]: key.toUpperCase(), text: "a" });
    await send({ [sendKeyField]: key, text: "a" }, { url: `${place}?autre` });
    await send({ [sendKeyField]: key, text: "a" }, { who: "yanis" });
    await send({ text: "a" });
    await send({ text: "a" });
    expect(noted).toHaveLength(7);
  });

  test("a file is part of what is sent, not the way it is wrapped", async () => {
    const { noted, send } = await notes();
    const file = (text: string) => ({ [sendKeyField]: key, text: "CV", file: new Blob([text]) });
    await Promise.all([send(file("one")), send(file("one"))]);
    expect(noted).toHaveLength(1);
    await send(file("two"));
    expect(noted).toHaveLength(2);
  });

  test("what is no form, or a broken one, is refused and does nothing", async () => {
    const database = await open();
    const bodies: RequestInit[] = [
      { body: new Uint8Array([1, 2]) },
      { body: "{}", headers: { "content-type": "application/json" } },
      { body: "--x", headers: { "content-type": "multipart/form-data; boundary=x" } },
      { body: "text=a", headers: { "content-type": "multipart/form-data" } },
    ];
    for (const sent of bodies) {
      const request = new Request(place, { method: "POST", ...sent });
      const { status } = await answerOnce({ database, now }, { request, who: "zoe" }, () => {
        throw new Error("It was handed on");
      });
      expect(status).toBe(415);
    }
  });

  test("nothing at all, as a script sends it, is a form without fields", async () => {
    const database = await open();
    const request = new Request(place, { method: "POST" });
    const { status } = await answerOnce({ database, now }, { request, who: "zoe" }, async (sent) => {
      expect([...(await sent.formData())]).toEqual([]);
      return new Response(null, { status: 204 });
    });
    expect(status).toBe(204);
  });

  test("a form that was not taken, or ended in a fault, is tried again", async () => {
    const { database, noted, send } = await notes((count) => {
      if (count === 1) throw new Error("a fault");
      return count === 2 ? new Response("again", { status: 422 }) : new Response(null, seeOther);
    });
    const note = { [sendKeyField]: key, text: "a" };
    await expect(send(note)).rejects.toThrow("a fault");
    const refused = await send(note);
    expect([refused.status, refused.headers.get("set-cookie")]).toEqual([422, null]);
    expect((await send(note)).status).toBe(303);
    expect((await send(note)).status).toBe(303);
    expect(noted).toHaveLength(3);
    expect(await database.db.selectFrom("sentForm").select("digest").execute()).toHaveLength(1);
  });

  test("a page that is answered at once is shown again, and kept so that only its form opens it", async () => {
    const page = () => new Response("<p>codes: 1234</p>", { headers: { "content-type": "text/html" } });
    const { database, noted, send } = await notes(page);
    const form = { [sendKeyField]: key, text: "a" };
    const [first, second] = await Promise.all([send(form), send(form)]);
    expect(await first.text()).toBe(await second.text());
    expect(second.headers.get("content-type")).toBe("text/html");
    expect(noted).toHaveLength(1);
    const [row] = await database.db.selectFrom("sentForm").selectAll().execute();
    expect(row?.answer).not.toContain(Buffer.from("<p>codes").toString("base64").slice(0, 10));
    expect(JSON.stringify(row)).not.toContain(key);
  });

  test("it is remembered for a day; what lets somebody in, for a minute", async () => {
    const { noted, send } = await notes((count) => {
      const headers = new Headers(seeOther.headers);
      if (count > 2) headers.append("set-cookie", "session=abc; HttpOnly");
      return new Response(null, { status: 303, headers });
    });
    const note = { [sendKeyField]: key, text: "a" };
    const start = clock;
    const at = (seconds: number) => {
      clock = new Date(start.getTime() + seconds * 1000);
      return send(note);
    };
    await at(0);
    await at(86_399);
    expect(noted).toHaveLength(1);
    await at(86_400);
    expect(noted).toHaveLength(2);
    await at(200_000);
    const again = await at(200_059);
    expect(again.headers.getSetCookie()[0]).toBe("session=abc; HttpOnly");
    expect(noted).toHaveLength(3);
    await at(200_060);
    expect(noted).toHaveLength(4);
    clock = start;
  });
});

const seeOther = { status: 303, headers: { location: "/espace/notes?fait=note" } };
