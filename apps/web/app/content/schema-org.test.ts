import type { ContentPage } from "@tremplin/instance";
import { expect, test } from "vitest";
import { articleData, questionsData } from "./schema-org.ts";

const site = {
  baseUrl: "https://emploi.exemple.fr",
  publisher: "Association Les Cimes",
  logo: "/marque/logo.svg",
  language: "fr",
};

/** Only what is read of a page. */
const article = (changes: Partial<ContentPage> = {}) =>
  ({
    path: "actualites/forum",
    title: "Le forum",
    description: "Trente entreprises.",
    date: "2026-11-02",
    updated: null,
    authors: ["Camille Martin"],
    image: null,
    ...changes,
  }) as ContentPage;

test("an article names its author, its days and who publishes it", () => {
  expect(articleData(article({ updated: "2026-11-20" }), site)).toEqual({
    "@context": "https://schema.org",
    "@type": "Article",
    mainEntityOfPage: "https://emploi.exemple.fr/actualites/forum",
    headline: "Le forum",
    description: "Trente entreprises.",
    datePublished: "2026-11-02",
    dateModified: "2026-11-20",
    author: [{ "@type": "Person", name: "Camille Martin" }],
    publisher: {
      "@type": "Organization",
      name: "Association Les Cimes",
      logo: "https://emploi.exemple.fr/marque/logo.svg",
    },
    inLanguage: "fr",
  });
});

test("without an author it is the publisher's word; without a text or a day, none is claimed", () => {
  const data = articleData(article({ authors: [], description: "", date: null }), site);
  expect(data).toMatchObject({ author: { "@type": "Organization", name: "Association Les Cimes" } });
  for (const absent of ["description", "datePublished", "dateModified", "image"]) {
    expect(data).not.toHaveProperty(absent);
  }
});

test("questions are told as they are shown; a page without any tells none", () => {
  const questions = [{ question: "C'est payant ?", html: "<p>Jamais.</p>\n" }];
  const parts = [
    { kind: "text", html: "<p>Bonjour.</p>" },
    { kind: "questions", title: null, questions },
  ];
  expect(questionsData({ parts: parts as unknown as ContentPage["parts"] })).toMatchObject({
    "@type": "FAQPage",
    mainEntity: [{ name: "C'est payant ?", acceptedAnswer: { text: "<p>Jamais.</p>" } }],
  });
  expect(questionsData({ parts: parts.slice(0, 1) as unknown as ContentPage["parts"] })).toBeNull();
});
