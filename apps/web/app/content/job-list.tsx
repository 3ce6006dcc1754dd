import type { ContentPage } from "@tremplin/instance";
import { asWritten } from "../language/written-in.ts";
import { usePage } from "../page.ts";
import { ContentPicture } from "./picture.tsx";

/** Portraits of jobs, each with its picture and what it is about. */
export function JobList({ jobs, level }: { readonly jobs: readonly ContentPage[]; readonly level: 2 | 3 }) {
  const written = asWritten(usePage());
  const Title = `h${level}` as const;
  return (
    <ul className="job-list">
      {jobs.map(({ path, title, description, image }) => (
        <li key={path} className="job-card">
          <Title {...written}>
            <a href={`/${path}`}>{title}</a>
          </Title>
          {description ? <p {...written}>{description}</p> : null}
          {image ? (
            <ContentPicture
              picture={{ ...image, alt: "" }}
              sizes="(min-width: 48rem) 26rem, 92vw"
              className="card-picture"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
