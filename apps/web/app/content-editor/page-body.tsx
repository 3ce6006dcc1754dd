import type { OfferHome, PreviewedContent } from "@tremplin/api";
import type { ContentPage } from "@tremplin/instance";
import { ContentBody } from "../content/body.tsx";
import { placeFigures } from "../content/part-data.ts";
import { Rubric } from "../home/rubric.tsx";
import { asWritten } from "../language/written-in.ts";
import { usePage } from "../page.ts";

interface PageBodyProps {
  readonly page: ContentPage;
  readonly figures: PreviewedContent["figures"];
  /** What the usual parts of the home page show; null for any other page. */
  readonly home: OfferHome | null;
}

/** What a page shows below its title, with all its blocks. */
export function PageBody({ page, figures, home }: PageBodyProps) {
  return (
    <div className="content-body">
      <ContentBody
        parts={page.parts}
        figures={placeFigures(page.parts, figures)}
        rubric={(name) => (home ? <Rubric name={name} home={home} /> : null)}
        written={asWritten(usePage())}
      />
    </div>
  );
}
