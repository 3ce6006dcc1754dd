import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { Done } from "../../space/done.tsx";

/** What the link of a mail has done, whether or not one has signed in where it was read. */
export default function Confirmed() {
  const { t, actor } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={t("wish.done")} />
      <h1>{t("wish.done")}</h1>
      <Done />
      <p>
        {actor.kind === "person" ? (
          <a href="/espace/compte">{t("wish.toAccount")}</a>
        ) : (
          <a href="/">{t("wish.toHome")}</a>
        )}
      </p>
    </div>
  );
}
