import { visitor } from "@tremplin/core/account";
import { migrate, openDatabase } from "@tremplin/database";
import { expect, test, vi } from "vitest";
import { testBoard } from "../testing/board.ts";
import { pageCaller } from "./page-caller.ts";

async function open() {
  const database = await openDatabase({ url: "sqlite::memory:" });
  await migrate(database);
  const { services } = await testBoard(database, { offers: [] });
  const callerOf = (method: string) =>
    pageCaller(services, {
      request: new Request("https://emploi.exemple.fr/lien/alerte/x?de=mail", { method }),
      origin: "https://emploi.exemple.fr",
      actor: visitor,
      place: "",
      language: "fr",
    });
  return { database, callerOf };
}

/** What a page is ended by. */
const thrownBy = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

const tooLong = { token: "a".repeat(300) };

test("what no procedure takes is an address that does not exist, and a form that is none", async () => {
  const { database, callerOf } = await open();
  for (const [method, status] of [
    ["GET", 404],
    ["HEAD", 404],
    ["POST", 400],
  ] as const) {
    const thrown = await thrownBy(callerOf(method).alert.byLink(tooLong));
    expect(thrown, method).toBeInstanceOf(Response);
    expect(thrown, method).toMatchObject({ status });
    // A form is shown again with what is wrong in it.
    expect(thrown).toMatchObject({ code: "BAD_REQUEST", cause: { issues: [{ path: ["token"] }] } });
  }
  await database.close();
});

test("who may not call is told so first, and a fault of ours stays one", async () => {
  const { database, callerOf } = await open();
  const api = callerOf("GET");
  const signIn = await thrownBy(api.document.file({ id: "a".repeat(300) }));
  expect(signIn).toMatchObject({ status: 302 });
  await database.close();
  const fault = await thrownBy(api.alert.byLink({ token: "known" }));
  expect(fault).toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
  expect(fault).not.toBeInstanceOf(Response);
});

test("addresses that are no page's answer the same, and leave the log alone", async () => {
  const database = await openDatabase({ url: "sqlite::memory:" });
  await migrate(database);
  const board = await testBoard(database, { offers: [] });
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  for (const path of [`/agenda/${"a".repeat(200)}.ics`, `/courriels/${"a".repeat(70)}/html`]) {
    expect((await board.get(path)).status, path).toBe(404);
  }
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
  await database.close();
});
