import { type ContractKind, contractKinds } from "@tremplin/core/offer";
import { codeOf, isLive } from "./column-page.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { contractOf } from "./profile.ts";

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
  const contracts = new Map<ContractKind, number>();
  const jobs = new Map<number, number>();
  const slotOfJob = new Map<number, number>();
  const places = new Map<number, number>();
  let count = 0;
  for (let slot = 0; slot < offers.slots; slot += 1) {
    if (!isLive(columns, slot, now)) continue;
    count += 1;
    const contract = contractOf(columns.profile[slot] as number);
    contracts.set(contract, (contracts.get(contract) ?? 0) + 1);
    increase(jobs, columns.rome[slot] as number);
    slotOfJob.set(columns.rome[slot] as number, slot);
    increase(places, columns.commune[slot] as number);
  }
  return {
    count,
    contracts: greatest(contracts, contractKinds.length).map(([contract, times]) => ({
      contract,
      count: times,
    })),
    jobs: greatest(jobs, most).map(([rome, times]) => ({
      rome: codeOf(rome),
      count: times,
      seq: offers.seqOf(slotOfJob.get(rome) as number),
    })),
    places: greatest(places, most).map(([insee, times]) => ({ insee: codeOf(insee), count: times })),
  };
}

function increase(counts: Map<number, number>, code: number): void {
  if (code > 0) counts.set(code, (counts.get(code) ?? 0) + 1);
}

function greatest<Key>(counts: ReadonlyMap<Key, number>, most: number): [Key, number][] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most);
}
