import type { CvContent } from "@tremplin/core/candidate";
import { libraryCode } from "@tremplin/core/cv-library";
import { departments } from "@tremplin/core/territory";
import type { LibraryCv } from "@tremplin/database";
import { cvPdf } from "@tremplin/interop";
import type { Context } from "../../context.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { cvWords } from "../cv/words.ts";

/**
 * A CV of the library as a PDF: made anew from what is shown, so there is nothing under a cover and nothing in the
 * file's own data. Its author is the board.
 */
export async function anonymousFile(
  { instance, t }: Pick<Context, "instance" | "t">,
  shown: LibraryCv,
  at: Date,
): Promise<GivenFile> {
  const title = t("library.person", { code: libraryCode(shown.id) });
  const bytes = await cvPdf(anonymousContent(shown, title), {
    words: { ...cvWords(t, ""), title },
    accent: instance.theme.colors.link,
    author: instance.config.name,
    at,
  });
  return { name: `cv-${libraryCode(shown.id).toLowerCase()}.pdf`, mediaType: "application/pdf", bytes };
}

function anonymousContent({ cv, department, availableFrom }: LibraryCv, title: string): CvContent {
  const { romeCodes: _, ...told } = cv;
  const name = department === null ? undefined : departments.get(department)?.name;
  return {
    ...told,
    name: title,
    email: "",
    phone: null,
    availableFrom,
    // The writer of CVs prints the label alone.
    place:
      name === undefined ? null : { insee: "", label: `${name} (${department})`, latitude: 0, longitude: 0 },
  };
}
