import type { Refusal, Result } from "@tremplin/core/shared";
import { type DatabaseHandle, inTransaction } from "@tremplin/database";

/** Carries a refusal out of a transaction, which is undone by it. */
class Undone extends Error {
  readonly refused: { readonly ok: false; readonly refusal: Refusal };

  constructor(refused: { readonly ok: false; readonly refusal: Refusal }) {
    super(refused.refusal.code);
    this.refused = refused;
  }
}

/** Decides in one transaction of its own: what was written before a refusal is undone with it. */
export async function allOrNothing<Value>(
  database: DatabaseHandle,
  work: (handle: DatabaseHandle) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await inTransaction(database, async (handle) => {
      const result = await work(handle);
      if (!result.ok) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refused as Result<Value>;
    throw error;
  }
}
