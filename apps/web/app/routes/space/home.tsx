import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { sections } from "../../space/sections.ts";

/** Where one lands after signing in: what one may do here. */
export default function SpaceHome() {
  const { t, actor } = usePage();
  if (actor.kind === "visitor") return null;
  return (
    <>
      <PageHead title={t("space.title")} />
      <h1>{t("space.hello", { name: actor.name })}</h1>
      <ul className="space-ways">
        {sections
          .filter(({ path, isFor }) => path !== "/espace" && isFor(actor))
          .map(({ path, word }) => (
            <li key={path}>
              <a href={path}>{t(word)}</a>
            </li>
          ))}
      </ul>
    </>
  );
}
