import { builderTrades } from "./builders.ts";
import { foodTrades } from "./food.ts";
import { makerTrades } from "./makers.ts";
import { serviceTrades } from "./services.ts";
import { shopTrades } from "./shops.ts";
import { specialTrades } from "./special.ts";
import type { Trade } from "./trade.ts";

export type { Trade };

/** All kinds of company; the first ones are those without which a kind of contract would be missing. */
export const trades: readonly Trade[] = [
  ...specialTrades,
  ...foodTrades,
  ...shopTrades,
  ...makerTrades,
  ...builderTrades,
  ...serviceTrades,
];
