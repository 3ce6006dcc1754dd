import type { ContractKind } from "@tremplin/core/offer";
import type { HoursKind } from "./hours.ts";

/** A title as people write it: masculine, feminine, and what follows both. */
export type JobTitle = readonly [masculine: string, feminine: string, complement?: string];

/** What the demo knows of one job: enough phrases for offers that read differently. */
export interface Job {
  readonly rome: readonly [code: string, label: string];
  readonly titles: readonly JobTitle[];
  /** What one does, as infinitives without capital nor full stop. */
  readonly tasks: readonly string[];
  /** What is hoped for, as sentences that suit any gender. */
  readonly profile: readonly string[];
  /** Where and how one works, as sentences. */
  readonly setting: readonly string[];
  readonly skills: readonly string[];
  /** Diplomas that lead to the job: for alternance, and asked for when the job is skilled. */
  readonly diplomas: readonly string[];
  readonly hours: HoursKind;
  /** Multiples of the SMIC. */
  readonly pay: readonly [least: number, most: number];
  /** Open to all, some experience wished, or a trade that is learnt first. */
  readonly level: "open" | "some" | "skilled";
  /** Licence B: how often it is asked for, from 0 to 1. */
  readonly licence: number;
  /** Contracts besides CDI, CDD and (with a diploma) alternance. */
  readonly also: readonly ContractKind[];
  /** The only contracts, for a mission or a business of one's own. */
  readonly only?: readonly ContractKind[];
}

/** The contracts under which a job is offered. */
export function contractsOf({ diplomas, also, only }: Job): readonly ContractKind[] {
  if (only) return only;
  const alternance: readonly ContractKind[] =
    diplomas.length > 0 ? ["apprentissage", "professionnalisation"] : [];
  return ["cdi", "cdd", ...alternance, ...also];
}

/** Phrases written one a line. */
export function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
