import { expect, test } from "vitest";
import { importOutcome, type KnownAccount, type PortfolioRow } from "./import-row.ts";

const row = { firstName: "Zoé", lastName: "Petit", birthDate: "2008-05-12" } as const;
const known: KnownAccount = { isCandidate: true, isClosed: false, advisorId: null, isArchived: false };

function outcome(
  changes: Partial<PortfolioRow>,
  account: KnownAccount | null = null,
  advisorId: string | null = "anne",
) {
  const settled = importOutcome({ ...row, ...changes }, { advisorId, account, today: "2026-11-23" });
  return settled.ok ? settled.value : settled.refusal.code;
}

test("a line makes an account, attaches one, or finds it there", () => {
  expect(outcome({})).toBe("created");
  expect(outcome({}, known)).toBe("attached");
  expect(outcome({}, { ...known, advisorId: "anne" })).toBe("there");
});

test("a line that cannot be taken says why", () => {
  expect(outcome({ firstName: "", lastName: "" })).toBe("row-name");
  expect(outcome({ birthDate: undefined })).toBe("row-birth");
  expect(outcome({ birthDate: "2011-11-24" })).toBe("row-young");
  expect(outcome({ birthDate: "2011-11-23" })).toBe("created");
  expect(outcome({}, null, null)).toBe("row-advisor");
  expect(outcome({}, { ...known, isCandidate: false })).toBe("row-other-account");
  expect(outcome({}, { ...known, isClosed: true })).toBe("row-other-account");
  expect(outcome({}, { ...known, advisorId: "bilal" })).toBe("row-other-advisor");
  expect(outcome({}, { ...known, advisorId: "anne", isArchived: true })).toBe("row-archived");
});
