import { type TremplinDatabase, userByEmail } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import type { CompanyRegister, RegisteredCompany } from "@tremplin/interop";
import { beforeEach, expect, test } from "vitest";
import { createCaller } from "../../router.ts";
import type { TestBoard } from "../../testing/board.ts";
import { companyBoard, person } from "./testing.ts";

const siret = "55210055400013";
const asked = {
  siret: " 552 100 554 00013 ",
  name: "Chez Jeanne 🥖",
  activity: "",
  address: "12 rue de la Liberté",
  place: "21000",
  firstName: "Jeanne",
  lastName: "Martin",
  email: " Jeanne.Martin@Fournil.FR ",
  phone: "03.80.00.00.00",
};

const registered: RegisteredCompany = {
  siret,
  name: "Chez Jeanne",
  nafCode: "1071C",
  address: "12 Rue de la Liberté",
  postcode: "21000",
  insee: "21231",
  headcount: "3 à 5 salariés",
  isCeased: false,
};

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
  });

  const kept = () => database.db.selectFrom("companySignUp").selectAll().execute();
  const withRegister = (company: RegisteredCompany) => {
    const register: CompanyRegister = { find: async () => ({ kind: "found", company }) };
    return createCaller({ ...board.context, register });
  };

  test("a sign-up waits for the owner of its address, whose account is made", async () => {
    const signedUp = await board.api.employer.signUp(asked);
    expect(signedUp.ok).toBe(true);
    expect(await userByEmail(database.db, "jeanne.martin@fournil.fr")).toMatchObject({
      name: "Jeanne Martin",
      emailVerified: false,
    });
    expect(await kept()).toMatchObject([
      {
        email: "jeanne.martin@fournil.fr",
        form: { siret, name: "Chez Jeanne 🥖", activity: null, insee: "21231", isVerified: false },
      },
    ]);
  });

  test("the answer is the same for an address that has an account, which keeps its name", async () => {
    const known = await board.api.employer.signUp({ ...asked, email: "paul@fournil.fr" });
    const unknown = await board.api.employer.signUp({ ...asked, email: "personne@fournil.fr" });
    const shape = { ok: true, value: { id: expect.stringMatching(/^[\w-]{36}$/) } };
    expect([known, unknown]).toEqual([shape, shape]);
    expect((await userByEmail(database.db, "paul@fournil.fr"))?.name).toBe("paul");
  });

  test("what the register knows is added, and a closed establishment is not verified", async () => {
    await withRegister(registered).employer.signUp(asked);
    await withRegister({ ...registered, isCeased: true }).employer.signUp(asked);
    const forms = (await kept()).map(({ form }) => form);
    expect(forms.map(({ isVerified }) => isVerified).toSorted()).toEqual([false, true]);
    expect(forms[0]).toMatchObject({ nafCode: "1071C", headcount: "3 à 5 salariés", postcode: "21000" });
  });

  test("whoever has signed in only confirms", async () => {
    const { firstName, lastName, email, ...company } = asked;
    const begun = await board.as(person("paul")).employer.signUpAsMyself(company);
    expect(begun.ok).toBe(true);
    expect(await kept()).toMatchObject([{ email: "paul@fournil.fr" }]);
    expect((await board.as(person("paul")).employer.space()).signUps).toHaveLength(1);
  });

  test("a wrong SIRET or town is refused beside its field, and nothing is kept", async () => {
    const refused = (changes: object) => board.api.employer.signUp({ ...asked, ...changes });
    expect(await refused({ siret: "552 100 554 00014" })).toMatchObject({
      refusal: { code: "siret-checksum", details: { field: "siret" } },
    });
    expect(await refused({ place: "Nulle-Part" })).toMatchObject({
      refusal: { code: "unknown-town", details: { field: "place", place: "Nulle-Part" } },
    });
    expect(await kept()).toEqual([]);
    expect(await userByEmail(database.db, "jeanne.martin@fournil.fr")).toBeUndefined();
  });

  test("everything that is missing is told at once, in the order of the page", async () => {
    const empty = Object.fromEntries(Object.keys(asked).map((name) => [name, ""])) as typeof asked;
    const error = await board.api.employer.signUp(empty).catch((thrown) => thrown);
    expect(error.code).toBe("BAD_REQUEST");
    const fields = new Set(error.cause.issues.map(({ path }: { path: string[] }) => path.join(".")));
    expect([...fields]).toEqual(["name", "address", "place", "firstName", "lastName", "email", "phone"]);
  });

  test("a SIRET is looked up, with its commune as the town field shows it", async () => {
    expect(await withRegister(registered).employer.lookUp({ siret: asked.siret })).toEqual({
      ok: true,
      value: { siret, register: { kind: "found", company: registered }, place: "Dijon (21)" },
    });
    expect(await board.api.employer.lookUp({ siret })).toMatchObject({
      value: { register: { kind: "unreachable" }, place: "" },
    });
    expect(await board.api.employer.lookUp({ siret: "123" })).toMatchObject({
      refusal: { code: "siret-length", details: { field: "siret", length: 3 } },
    });
  });
});
