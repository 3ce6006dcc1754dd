import type { ShownPicture } from "@tremplin/instance/content";
import { AntennaHead } from "../antenna/antenna-head.tsx";
import { ArticleList } from "../content/article-list.tsx";
import { ButtonBlock } from "../content/blocks/button.tsx";
import { FiguresBlock } from "../content/blocks/figures.tsx";
import { PartnersBlock } from "../content/blocks/partners.tsx";
import { PortraitsBlock } from "../content/blocks/portraits.tsx";
import { QuestionsBlock } from "../content/blocks/questions.tsx";
import { VideoBlock } from "../content/blocks/video.tsx";
import { usePage } from "../page.ts";
import { FamilyCards } from "../sector/family-cards.tsx";
import { Sample, Samples } from "./frame.tsx";
import { type SampleProps, useSaid } from "./said.ts";

/** What an organisation tells: its pages' blocks, its antennas, companies and families of jobs. */
export function ContentSamples({ language }: SampleProps) {
  const { t, assetUrls } = usePage();
  const said = useSaid(language);
  const picture: ShownPicture = {
    alt: said("company"),
    width: assetUrls.logo.width,
    height: assetUrls.logo.height,
    sources: [],
    src: assetUrls.logo.url,
    shareSrc: assetUrls.logo.url,
  };
  // An address that never answers: the place stays, with the words that stand for the picture.
  const missing: ShownPicture = { ...picture, alt: said("text"), width: 320, height: 120, src: "data:," };
  const html = `<p>${said("text")}</p>`;
  const antenna = {
    slug: "exemple",
    name: said("place"),
    host: null,
    picture: null,
    introHtml: html,
    areas: [],
    address: null,
  };
  return (
    <>
      <Samples id="contenus" title={t("theme.content")}>
        <ButtonBlock
          part={{ kind: "button", label: said("action"), href: "#contenus", lead: said("text") }}
        />
        <FiguresBlock
          part={{
            kind: "figures",
            title: null,
            show: ["offres", "postes", "cdi"],
            rome: [],
            place: null,
            radiusKm: 20,
          }}
          counted={{ offers: 353, posts: 512, companies: 84, training: 41, hires: 12, permanent: 120 }}
          id="chiffres"
        />
        <QuestionsBlock
          part={{ kind: "questions", title: null, questions: [{ question: said("question"), html }] }}
          id="questions"
        />
        <Sample name={t("theme.video")}>
          <VideoBlock
            part={{
              kind: "video",
              title: said("title"),
              duration: "2 min",
              source: {
                page: "https://video.example/v/1",
                host: "video.example",
                embed: "https://video.example/e/1",
                kind: "frame",
              },
              transcript: "#contenus",
              poster: null,
            }}
          />
        </Sample>
        <PortraitsBlock
          part={{
            kind: "portraits",
            title: null,
            people: [
              { name: said("value"), job: said("title"), photo: null, html, href: "#contenus" },
              { name: said("company"), job: said("title"), photo: missing, html, href: null },
            ],
          }}
          id="portraits"
        />
        <PartnersBlock
          part={{
            kind: "partners",
            title: null,
            partners: [
              { name: said("company"), logo: picture, href: "#contenus", html: "" },
              { name: said("long"), logo: null, href: null, html },
            ],
          }}
          id="partenaires"
        />
        <Sample name={t("theme.state.missing")}>
          <PartnersBlock
            part={{
              kind: "partners",
              title: null,
              partners: [{ name: said("place"), logo: missing, href: null, html: "" }],
            }}
            id="partenaires-sans-image"
          />
        </Sample>
        <ArticleList articles={[]} level={3} />
      </Samples>
      <Samples id="organisations" title={t("theme.organisations")}>
        {([null, "accent", "brand"] as const).map((accent) => (
          <AntennaHead key={accent} antenna={{ ...antenna, accent }} level={3} />
        ))}
        <FamilyCards
          level={3}
          families={[
            { id: "une", label: said("title"), introduction: said("text"), color: "#2563ad", offers: 12 },
            { id: "deux", label: said("long"), introduction: said("long"), color: null, offers: 0 },
          ]}
        />
      </Samples>
    </>
  );
}
