import { type ContractKind, contractKinds } from "@tremplin/core/offer";
import { CodeCounts } from "./memory/code-counts.ts";
import type { OfferColumns } from "./memory/offer-columns.ts";
import { codeOf, isLive } from "./storage/column-page.ts";
import { contractOf } from "./storage/profile.ts";

/** What the whole board holds, most first. */
export interface Overview {
  readonly count: number;
  readonly contracts: readonly { readonly contract: ContractKind; readonly count: number }[];
  /** By ROME code, with the row number of one of the job's offers: it tells how the job is called. */
  readonly jobs: readonly { readonly rome: string; readonly count: number; readonly seq: number }[];
  /** By INSEE code of the commune. */
  readonly places: readonly { readonly insee: string; readonly count: number }[];
}

/** Counts the live offers by contract, and the `most` greatest jobs and communes. `now` is in seconds. */
export function overview(offers: OfferColumns, now: number, most: number): Overview {
  const columns = offers.all;
  const { profile, rome, commune } = columns;
  const contracts = new Map<ContractKind, number>(contractKinds.map((contract) => [contract, 0]));
  const jobs = new CodeCounts();
  const places = new CodeCounts();
  let count = 0;
  for (let slot = 0; slot < offers.slots; slot += 1) {
    if (!isLive(columns, slot, now)) continue;
    count += 1;
    const contract = contractOf(profile[slot] as number);
    contracts.set(contract, (contracts.get(contract) as number) + 1);
    jobs.add(rome[slot] as number, slot);
    places.add(commune[slot] as number, slot);
  }
  return {
    count,
    contracts: [...contracts]
      .map(([contract, times]) => ({ contract, count: times }))
      .filter((entry) => entry.count > 0)
      .sort((a, b) => b.count - a.count),
    jobs: jobs.greatest(most).map(({ code, count: times, slot }) => ({
      rome: codeOf(code),
      count: times,
      seq: offers.seqOf(slot),
    })),
    places: places.greatest(most).map(({ code, count: times }) => ({ insee: codeOf(code), count: times })),
  };
}
