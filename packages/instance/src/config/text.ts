import { z } from "zod";
import { frenchTypography } from "../wording/typography.ts";

/** A text that pages show, its typography set. */
export const text = (max: number) => z.string().trim().min(1).max(max).overwrite(frenchTypography);
