import { slot } from "../slots/slot.tsx";
import { CompanyHead } from "./company-head.tsx";

/** A company's head, on its own page and in the preview that its members see. */
export const CompanyHeadSlot = slot("CompanyHead", CompanyHead);
