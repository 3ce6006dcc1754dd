import { followOf, profileOf, type TremplinDatabase, userByEmail } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { orderedMails } from "../employer/testing.ts";
import { type AdvisorBoard, advisorBoard, pathOf } from "./testing.ts";

const file = `Prénom;Nom;E-mail;Date de naissance;Téléphone;Commune;N° de dossier;Programme;Conseiller e-mail
Nora;Sow;Nora@exemple.fr;12/05/2009;06 12 34 56 78;Dijon;D-1;CEJ;
Zoé;Petit;zoe@exemple.fr;;;Xyzzyville;D-2;PACEA;Bilal@exemple.fr
;;vide@exemple.fr;;;;;;
Tom;Roux;pas une adresse;;;;;;
Nora;Bis;nora@exemple.fr;;;;;;
Léo;Kaya;leo@exemple.fr;31/02/2008;;;;;
Lou;Kaya;lou@exemple.fr;01/01/2020;;;;;
Max;Haddad;max@exemple.fr;;;;;;inconnu@exemple.fr
Ada;A;ada@exemple.fr;;;;;;
`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: AdvisorBoard;

  beforeEach(async () => {
    database = await open();
    board = await advisorBoard(database);
  });

  async function run(isDry: boolean, text = file, by = "anne"): Promise<string[]> {
    const done = await (await board.by(by)).advisor.importPortfolio({ bytes: bytesOf(text), isDry });
    if (!done.ok) return [done.refusal.code];
    return done.value.lines.map(({ row, outcome, refusal }) => `${row} ${outcome ?? refusal}`);
  }

  const plan = [
    "1 created",
    "2 attached",
    "3 row-name",
    "4 row-email",
    "5 row-twice",
    "6 row-birth",
    "7 row-young",
    "8 row-advisor",
    "9 row-other-account",
  ];

  test("a dry run tells what each line does, and does nothing", async () => {
    expect(await run(true)).toEqual(plan);
    expect(await userByEmail(database.db, "nora@exemple.fr")).toBeUndefined();
    expect(await database.db.selectFrom("follow").selectAll().execute()).toEqual([]);
    expect(await orderedMails(database)).toEqual([]);
  });

  test("accounts are made, attached and asked in; a second time nothing happens", async () => {
    expect(await run(false)).toEqual(plan);
    const nora = await userByEmail(database.db, "nora@exemple.fr");
    expect(nora).toMatchObject({ name: "Nora Sow", emailVerified: false });
    expect(await profileOf(database.db, nora?.id ?? "")).toMatchObject({
      birthDate: "2009-05-12",
      phone: "06 12 34 56 78",
      place: { insee: "21231" },
    });
    expect(await followOf(database.db, nora?.id ?? "")).toMatchObject({
      advisorId: "anne",
      programme: "cej",
      externalId: "D-1",
    });
    expect(await followOf(database.db, "zoe")).toMatchObject({ advisorId: "bilal", programme: "pacea" });
    const mails = ["account.invitation to nora@exemple.fr", "advisor.new-advisor to zoe@exemple.fr"];
    expect(await orderedMails(database)).toEqual(mails);
    const again = await run(false);
    expect(again.slice(0, 2)).toEqual(["1 there", "2 there"]);
    expect(await database.db.selectFrom("user").select("id").execute()).toHaveLength(6);
    const sent = await database.db.selectFrom("outbox").select("id").where("queue", "=", "mail").execute();
    expect(sent).toHaveLength(2);
    // The link of the mail lets them in.
    const token = (await pathOf(database, "nora@exemple.fr")).split("/").at(-1) ?? "";
    expect(await board.api.invitation.accept({ token })).toMatchObject({ ok: true });
  });

  test("what a young person told of themselves stays, and another's is left alone", async () => {
    const text = "email;nom;téléphone\nzoe@exemple.fr;Zoé;06 00 00 00 00";
    await run(false, text);
    expect(await profileOf(database.db, "zoe")).toMatchObject({ phone: "06 00 00 00 00" });
    expect(await run(false, text.replace("06 00", "07 11"), "bilal")).toEqual(["1 row-other-advisor"]);
    await (await board.by("anne")).advisor.transfer({ id: "zoe", advisorId: "bilal", word: "" });
    await (await board.by("bilal")).advisor.archive({ id: "zoe", reason: "moved" });
    expect(await run(false, text, "bilal")).toEqual(["1 row-archived"]);
    expect(await profileOf(database.db, "zoe")).toMatchObject({ phone: "06 00 00 00 00" });
  });

  test("whose advisor has left is attached anew", async () => {
    await (await board.by("bilal")).advisor.attach({ id: "zoe", advisorId: "bilal" });
    const text = "email;nom\nzoe@exemple.fr;Zoé";
    expect(await run(true, text)).toEqual(["1 row-other-advisor"]);
    await database.db.deleteFrom("userRole").where("userId", "=", "bilal").execute();
    expect(await run(false, text)).toEqual(["1 attached"]);
    expect(await followOf(database.db, "zoe")).toMatchObject({ advisorId: "anne" });
  });

  test("an administrator names the advisor of each", async () => {
    expect(await run(true, "email;nom\nx@exemple.fr;X", "ada")).toEqual(["1 row-advisor"]);
    const text = "email;nom;conseiller\nx@exemple.fr;X;anne@exemple.fr";
    expect(await run(false, text, "ada")).toEqual(["1 created"]);
  });

  test("a file that is none, too long or too heavy is refused as a whole", async () => {
    expect(await run(true, "")).toEqual(["portfolio-empty"]);
    expect(await run(true, "email;nom\n")).toEqual(["portfolio-empty"]);
    expect(await run(true, "prénom;nom\nA;B")).toEqual(["portfolio-no-email"]);
    expect(await run(true, "PK\u0003\u0004rest")).toEqual(["portfolio-spreadsheet"]);
    const line = (rank: number) => `a${rank}@exemple.fr;A`;
    const long = ["email;nom", ...Array.from({ length: 1_001 }, (_, rank) => line(rank))].join("\n");
    expect(await run(true, long)).toEqual(["portfolio-long"]);
    expect(await run(true, `email;nom\n${"x".repeat(600_000)}`)).toEqual(["portfolio-heavy"]);
  });
});
