import { fold } from "@tremplin/core/text";
import type { ContentPage } from "@tremplin/instance";

/** Fewer letters could begin anything. */
const leastLetters = 4;

/** The pages among `pages` about the jobs of some ROME codes. */
export function pagesOfRome(pages: readonly ContentPage[], codes: readonly (string | null)[]): ContentPage[] {
  return pages.filter(({ rome }) => rome.some((code) => codes.includes(code)));
}

/**
 * The pages about what somebody searches: the job that they chose, or one that their words name. Every word of
 * some length has to begin a word of the title or of a tag, so that "aide" alone brings no carer.
 */
export function pagesOfSearch(
  pages: readonly ContentPage[],
  { words, rome }: { readonly words: string; readonly rome: string | null },
): ContentPage[] {
  if (rome !== null) return pagesOfRome(pages, [rome]);
  const asked = wordsOf(words).filter((word) => word.length >= leastLetters);
  if (asked.length === 0) return [];
  return pages.filter(({ title, tags }) => {
    const own = [title, ...tags].map(wordsOf);
    return own.some((name) => {
      const long = name.filter((word) => word.length >= leastLetters);
      return long.length > 0 && long.every((word) => asked.some((each) => word.startsWith(stem(each))));
    });
  });
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Without the ending of plurals: `serveurs` begins `serveur`. */
function stem(word: string): string {
  return word.replace(/[sx]$/, "");
}
