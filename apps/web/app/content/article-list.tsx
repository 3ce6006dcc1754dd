import type { ContentPage } from "@tremplin/instance";
import { longIsoDay } from "../format/day.ts";
import { asWritten } from "../language/written-in.ts";
import { usePage } from "../page.ts";
import { ContentPicture } from "./picture.tsx";

/** Articles, each with its day, its picture and what it is about. */
export function ArticleList({
  articles,
  level,
}: {
  readonly articles: readonly ContentPage[];
  readonly level: 2 | 3;
}) {
  const written = asWritten(usePage());
  const Title = `h${level}` as const;
  return (
    <ul className="article-list">
      {articles.map(({ path, title, description, date, image }) => (
        <li key={path} className="article-card">
          <Title {...written}>
            <a href={`/${path}`}>{title}</a>
          </Title>
          {date ? (
            <p className="soft">
              <time dateTime={date}>{longIsoDay(date)}</time>
            </p>
          ) : null}
          {description ? <p {...written}>{description}</p> : null}
          {image ? (
            // The title beside it is the link, and says all: the picture is not read out.
            <ContentPicture
              picture={{ ...image, alt: "" }}
              sizes="(min-width: 48rem) 20rem, 92vw"
              className="card-picture"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
