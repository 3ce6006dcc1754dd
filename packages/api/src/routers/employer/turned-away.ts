import { claimsOf, type DatabaseHandle, wasRemoved } from "@tremplin/database";

/** Whether those who manage a company, or a moderator, have said no to somebody, and nobody yes since. */
export async function turnedAway(
  { db }: Pick<DatabaseHandle, "db">,
  companyId: string,
  person: { readonly userId: string; readonly email: string },
): Promise<boolean> {
  const claims = await claimsOf(db, person.userId);
  const decided = claims.find(
    (claim) => claim.companyId === companyId && (claim.state === "accepted" || claim.state === "refused"),
  );
  return decided?.state === "refused" || (await wasRemoved(db, companyId, person));
}
