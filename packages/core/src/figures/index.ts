export {
  type FundingFigures,
  type FundingParts,
  fewestTold,
  fundingFigures,
  fundingOfParts,
  permanentContracts,
  type YearRows,
} from "./funding.ts";
export { figurePeriods } from "./period.ts";
export { shareOf } from "./share.ts";
