import type { AccountRole } from "@tremplin/core/account";
import { type Board, withDatabase } from "./board.ts";

export interface DemoSomeone {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody of the demo who has this role; the `rank`-th, so that tests do not meet. */
export function demoSomeone(board: Board, role: AccountRole, rank = 0): Promise<DemoSomeone> {
  return withDatabase(board, ({ db }) =>
    db
      .selectFrom("userRole")
      .innerJoin("user", "user.id", "userRole.userId")
      .where("role", "=", role)
      .select(["user.id", "user.name", "user.email"])
      .orderBy("user.id")
      .limit(1)
      .offset(rank)
      .executeTakeFirstOrThrow(),
  );
}

/** A young person of the demo whom this advisor accompanies; the `rank`-th. */
export function demoAccompanied(
  board: Board,
  advisorId: string,
  { rank = 0, bornAfter = "1900-01-01" }: { readonly rank?: number; readonly bornAfter?: string } = {},
): Promise<DemoSomeone> {
  return withDatabase(board, ({ db }) =>
    db
      .selectFrom("follow")
      .innerJoin("user", "user.id", "follow.candidateId")
      .innerJoin("candidateProfile", "candidateProfile.userId", "follow.candidateId")
      .where("follow.advisorId", "=", advisorId)
      .where("follow.archivedAt", "is", null)
      .where("candidateProfile.birthDate", ">", bornAfter)
      .select(["user.id", "user.name", "user.email"])
      .orderBy("user.id")
      .limit(1)
      .offset(rank)
      .executeTakeFirstOrThrow(),
  );
}
