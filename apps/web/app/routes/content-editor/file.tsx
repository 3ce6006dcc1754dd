import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { publicPath } from "../../content-editor/paths.ts";
import { StateTags } from "../../content-editor/state-tags.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/content-editor.css?url";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/file";

export async function loader({ context, params }: Route.LoaderArgs) {
  const file = await servicesOf(context)
    .api.content.file({ path: params["*"] })
    .catch((error: unknown) => {
      if ((error as { code?: unknown }).code === "NOT_FOUND") throw data(null, 404);
      throw error;
    });
  return unsent(file);
}

/** A page that is a file of the instance: read here, changed there. */
export default function ContentFile({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { path, kind, title, source } = loaderData.unsent;
  const address = publicPath({ kind, path });
  return (
    <AdministrationPage title="contentEditor.title" heading={title}>
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <p className="soft">
        <a href={address}>{address}</a>
      </p>
      <StateTags kind={kind} origin="file" document={null} from={null} isBroken={false} />
      <Notice>
        <p>{t("contentEditor.onlyFile", { file: `content/${path}.md` })}</p>
      </Notice>
      <pre className="content-source">{source}</pre>
    </AdministrationPage>
  );
}
