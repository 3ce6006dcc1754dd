import { finishedTheme, shippedThemes, type ThemeReport, themeReport } from "@tremplin/instance";
import { z } from "zod";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** The theme of the instance, or a finished one by its name, with every token and contrast; which ones there are. */
export const show = procedure(administrator)
  .input(z.object({ name: z.string().max(60).nullable() }))
  .query(({ ctx, input }): ThemeReport & { readonly finished: readonly string[] } => {
    const named = input.name === null ? null : finishedTheme(input.name);
    return { ...themeReport(named ?? ctx.instance.theme), finished: shippedThemes() };
  });
