import type { OwnMarks } from "@tremplin/api";
import { Icon, type IconName } from "@tremplin/ui";
import { usePage } from "../page.ts";

interface Marked {
  readonly publicId: string;
  readonly title: string;
}

/** Keeping an offer, and setting it aside: two buttons that work without a script, and stay on the page with one. */
export function MarkForms({
  offer,
  marks,
}: {
  readonly offer: Marked;
  readonly marks: OwnMarks | undefined;
}) {
  const { t } = usePage();
  const isFavourite = marks?.isFavourite ?? false;
  const isHidden = marks?.isHidden ?? false;
  const { title } = offer;
  return (
    <div className="mark-forms">
      {isHidden ? null : (
        <MarkForm
          offer={offer}
          kind="favourite"
          isOn={isFavourite}
          icon="heart"
          word={t(isFavourite ? "mark.favouriteOff" : "mark.favourite")}
          label={t(isFavourite ? "mark.favouriteOffOf" : "mark.favouriteOf", { title })}
        />
      )}
      <MarkForm
        offer={offer}
        kind="hidden"
        isOn={isHidden}
        icon={isHidden ? "previous" : "close"}
        word={t(isHidden ? "mark.hideOff" : "mark.hide")}
        label={t(isHidden ? "mark.hideOffOf" : "mark.hideOf", { title })}
      />
    </div>
  );
}

function MarkForm({
  offer: { publicId },
  kind,
  isOn,
  icon,
  word,
  label,
}: {
  readonly offer: Marked;
  readonly kind: "favourite" | "hidden";
  readonly isOn: boolean;
  readonly icon: IconName;
  readonly word: string;
  readonly label: string;
}) {
  const { url } = usePage();
  return (
    <form method="post" action={`/espace/offre/${publicId}`} data-stay={`${kind}-${publicId}`}>
      <input type="hidden" name="back" value={url.pathname + url.search} />
      <input type="hidden" name="isOn" value={isOn ? "" : "on"} />
      <button
        type="submit"
        name="intent"
        value={kind}
        className={`mark-button ${isOn ? "mark-on" : ""}`}
        aria-label={label}
      >
        <Icon name={icon} size={18} />
        {word}
      </button>
    </form>
  );
}
