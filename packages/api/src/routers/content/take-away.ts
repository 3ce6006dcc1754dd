import { wallClock } from "@tremplin/core/shared";
import { inTransaction } from "@tremplin/database";
import { InstanceError } from "@tremplin/instance";
import { writeZip } from "@tremplin/interop";
import { today } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { editing } from "../../content/editing.ts";
import { exportContent } from "../../content/export-content.ts";
import type { GivenFile } from "../../files/given-file.ts";

/**
 * What is written on the site, as files for the folder of the instance, in one archive. What would keep the
 * board from starting is beside them, with what is to be mended in it.
 */
export const takeAway = editing.mutation(async ({ ctx }): Promise<GivenFile> => {
  const { files, leftOut } = await exportContent(ctx);
  const problems = leftOut.flatMap((each) => each.problems);
  const aside = leftOut.map((text) => ({ ...text, name: `a-corriger/${text.name}` }));
  if (problems.length > 0) {
    const told = new InstanceError("content", problems).format();
    aside.push({ name: "a-corriger/a-corriger.txt", bytes: Buffer.from(told), problems: [] });
  }
  const name = `${today(ctx)}-pages.zip`;
  await inTransaction(ctx.database, (handle) =>
    audit(handle, ctx, {
      action: "content.take-away",
      subject: { kind: "content", id: "all", label: name },
      details: { files: files.length, leftOut: leftOut.length },
    }),
  );
  // An archive knows no zones.
  const at = wallClock(ctx.now(), ctx.instance.config.timeZone);
  return { name, mediaType: "application/zip", bytes: writeZip([...files, ...aside], at) };
});
