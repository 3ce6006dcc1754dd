import { Button, ButtonLink, Icon } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Ways to pass a page on: the phone's own sheet or a copied link with a script, an e-mail without. */
export function Share({ title, address }: { readonly title: string; readonly address: string }) {
  const { t } = usePage();
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`;
  return (
    <div className="share">
      <Button className="js-only" data-share={address} data-title={title} data-copied={t("offer.copied")}>
        <Icon name="share" />
        <span>{t("offer.share")}</span>
      </Button>
      <ButtonLink className="no-js-only" href={mail}>
        <Icon name="mail" />
        {t("offer.shareByMail")}
      </ButtonLink>
      <Button className="js-only" data-print="">
        <Icon name="print" />
        {t("offer.print")}
      </Button>
      <p className="sr-only" role="status" data-share-status="" />
    </div>
  );
}
