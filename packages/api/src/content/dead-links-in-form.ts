import { antennas, movedContentPath } from "@tremplin/database";
import { type ContentPage, deadLinks } from "@tremplin/instance";
import type { Context } from "../context.ts";
import type { ContentProblem } from "./read-document.ts";

/** The links of a page that lead nowhere, where its form shows them. They keep nobody from publishing. */
export async function deadLinksInForm(
  { instance, database }: Pick<Context, "instance" | "database">,
  page: Pick<ContentPage, "html" | "path">,
  body: string,
): Promise<ContentProblem[]> {
  // Antennas that were opened in the administration are not in the settings, nor is the page itself before it is seen.
  const opened = (await antennas(database.db)).map(({ slug }) => slug);
  const dead = deadLinks(page, instance, [...opened, page.path]);
  // The address that a page had before leads to where it is now.
  const moved = await Promise.all(dead.map(({ path }) => movedContentPath(database.db, path)));
  const lines = body.split(/\r?\n/);
  const gone = dead.filter((_, at) => moved[at] === null);
  return gone.map(({ path, message, mend }) => {
    const at = lines.findIndex((line) => line.includes(`/${path}`));
    return { field: "body", line: Math.max(0, at) + 1, excerpt: "", message, mend: mend ?? nothingNear };
  });
}

const nothingNear = { fr: "Corrigez-le, ou enlevez-le.", en: "Mend it, or remove it." };
