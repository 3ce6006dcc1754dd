import { maxMessageSigns } from "@tremplin/core/conversation";
import { z } from "zod";

/** What somebody says: may be empty when a file goes with it. */
export const said = z.string().trim().max(maxMessageSigns);

/** Words that there are. */
export const text = said.min(1);
