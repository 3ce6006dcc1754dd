import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import { longIsoDay } from "../format/day.ts";
import { asWritten } from "../language/written-in.ts";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";
import { PagePicture } from "./page-picture.tsx";

/** What an article is called, who wrote it and when, and its picture. */
export function ArticleHead({ page }: SlotProps<"ArticleHead">) {
  const written = asWritten(usePage());
  return (
    <>
      <h1 {...written}>{page.title}</h1>
      <Byline page={page} />
      <PagePicture picture={page.image} />
    </>
  );
}

function Byline({ page: { date, updated, authors } }: SlotProps<"ArticleHead">) {
  const { t, instance } = usePage();
  const by = t("content.by", {
    authors: new Intl.ListFormat(languageFacts[writtenLanguage(instance.config)].tag).format(authors),
  });
  return (
    <p className="soft">
      {date ? <time dateTime={date}>{longIsoDay(date)}</time> : null}
      {authors.length > 0 ? ` · ${by}` : null}
      {updated && updated !== date ? ` · ${t("content.updated", { day: longIsoDay(updated) })}` : null}
    </p>
  );
}
