import type { ContentPage } from "@tremplin/instance";

interface Site {
  readonly baseUrl: string;
  readonly publisher: string;
  readonly logo: string;
  readonly language: string;
}

type JsonLd = Readonly<Record<string, unknown>>;

/** An article as search engines read it (schema.org Article). */
export function articleData(page: ContentPage, { baseUrl, publisher, logo, language }: Site): JsonLd {
  const { path, title, description, date, updated, authors, image } = page;
  const organisation = { "@type": "Organization", name: publisher, logo: baseUrl + logo };
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    mainEntityOfPage: `${baseUrl}/${path}`,
    headline: title,
    ...(description ? { description } : {}),
    ...(date ? { datePublished: date, dateModified: updated ?? date } : {}),
    ...(image ? { image: baseUrl + image.shareSrc } : {}),
    // Without a name, it is the publisher's own word.
    author: authors.length > 0 ? authors.map((name) => ({ "@type": "Person", name })) : organisation,
    publisher: organisation,
    inLanguage: language,
  };
}

/** The questions that a page answers (schema.org FAQPage), exactly as it shows them; null without any. */
export function questionsData({ parts }: Pick<ContentPage, "parts">): JsonLd | null {
  const questions = parts.flatMap((part) => (part.kind === "questions" ? part.questions : []));
  if (questions.length === 0) return null;
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: questions.map(({ question, html }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: html.trim() },
    })),
  };
}
