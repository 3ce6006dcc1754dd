import type { VideoPart } from "@tremplin/instance/content";
import { Button, Icon } from "@tremplin/ui";
import { usePage } from "../../page.ts";
import { ContentPicture } from "../picture.tsx";

/**
 * A video of another site. Nothing is loaded from there before somebody asks for it: the button puts it in place, and
 * without a script the link leads to it.
 */
export function VideoBlock({
  part: { title, duration, source, transcript, poster },
}: {
  readonly part: VideoPart;
}) {
  const { t } = usePage();
  const { host, embed, kind, page } = source;
  return (
    <figure
      className="content-block content-video"
      data-video={embed}
      data-video-kind={kind}
      data-video-title={title}
    >
      <div className="video-place" data-video-place="">
        {poster ? <ContentPicture picture={poster} sizes="(min-width: 48rem) 44rem, 92vw" /> : null}
        <div className="video-ask">
          <p className="video-title">
            <strong>{title}</strong> {t("content.videoLasts", { duration })}
          </p>
          <p>{t("content.videoConsent", { host })}</p>
          <p className="button-row">
            <Button look="strong" className="js-only" data-video-play="">
              <Icon name="arrow" />
              {t("content.videoPlay")}
            </Button>
            <a href={page}>{t("content.videoThere", { host: new URL(page).host })}</a>
          </p>
        </div>
      </div>
      {transcript === null ? null : (
        <figcaption>
          <a href={transcript}>{t("content.videoTranscript", { title })}</a>
        </figcaption>
      )}
    </figure>
  );
}
