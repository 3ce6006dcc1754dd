import type { ContentConflict, OfferHome, TriedContent } from "@tremplin/api";
import { accept } from "@tremplin/core/shared";
import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { ConflictNotice } from "../../content-editor/conflict-notice.tsx";
import { DocumentActions } from "../../content-editor/document-actions.tsx";
import { EditorForm } from "../../content-editor/editor-form.tsx";
import { contentPath, editorPath, publicPath } from "../../content-editor/paths.ts";
import { PreviewPanel } from "../../content-editor/preview-panel.tsx";
import { ProblemList } from "../../content-editor/problem-list.tsx";
import { StateTags } from "../../content-editor/state-tags.tsx";
import { typedForm } from "../../content-editor/typed-form.ts";
import { WritingHelp } from "../../content-editor/writing-help.tsx";
import { shortMoment } from "../../format/moment.ts";
import { type Attempt, again, attempt, done, typedIn } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import stylesheet from "../../styles/content-editor.css?url";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/edit";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  return unsent(await api.content.edit({ id: params.document }).catch(notFound));
}

/** What was sent and is shown again: what it would show, or who was faster. */
interface Sent extends Attempt {
  /** Names the form that was sent. */
  readonly step: string;
  readonly tried: TriedContent | null;
  /** For the usual parts of the home page, when it is tried. */
  readonly home: OfferHome | null;
  readonly conflict: ContentConflict | null;
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData();
  const { content, offer } = servicesOf(context).api;
  const id = params.document;
  const basedOn = Number(textOf(sent, "basedOn"));
  const form = typedForm(sent);
  const text = { id, basedOn, form, note: textOf(sent, "note") };
  const step = textOf(sent, "step");
  if (step === "preview") {
    const tried = await attempt(sent, async () => accept(await content.attempt({ id, form })));
    if (!tried.ok) return refused(tried.again.data.unsent);
    const home = tried.value.page?.kind === "home" ? await offer.home() : null;
    return data(unsent<Sent>({ ...typedIn(sent), step, tried: tried.value, home, conflict: null }), 200);
  }
  const steps = {
    save: () => content.save(text),
    publish: () => content.publish(text),
    unpublish: () => content.unpublish({ id }),
    rename: () => content.rename({ id, basedOn, path: textOf(sent, "path") }),
    remove: () => content.remove({ id, basedOn }),
  };
  if (!Object.hasOwn(steps, step)) return refused(again(sent, [], { code: "unknown-action" }).data.unsent);
  const taken = await attempt(sent, steps[step as keyof typeof steps]);
  if (taken.ok) return done(step === "remove" ? contentPath : editorPath(id), `content-${step}`);
  return refused(taken.again.data.unsent);

  async function refused(again: Attempt) {
    const code = again.refusal?.code;
    const isText = step === "save" || step === "publish";
    const conflict = isText && code === "content-conflict" ? await content.conflict({ id, form }) : null;
    const tried = isText && code === "content-problems" ? await content.attempt({ id, form }) : null;
    // The procedure knows a field of the text as one of its form.
    const problems = again.problems.map((problem) => ({
      ...problem,
      field: problem.field.replace(/^form\./, ""),
    }));
    return data(
      unsent<Sent>({
        ...again,
        problems,
        step,
        tried,
        home: null,
        conflict: conflict?.ok ? conflict.value : null,
      }),
      422,
    );
  }
}

/** Writes one page of the site. */
export default function EditContent({ loaderData, actionData }: Route.ComponentProps) {
  const edited = loaderData.unsent;
  const { t, instance } = usePage();
  const sent: Sent | null = actionData?.unsent ?? null;
  const { document, form, kind, isFile, savedBy, savedAt } = edited;
  const isText = sent !== null && ["save", "publish", "preview"].includes(sent.step);
  const problems = sent?.tried?.problems ?? edited.problems;
  const address = publicPath({ kind, path: document.path });
  const isSeen = document.publishedVersion !== null && !isFile;
  const moment = shortMoment(savedAt, instance.config.timeZone);
  return (
    <AdministrationPage title="contentEditor.title" heading={form.title || address}>
      <link rel="stylesheet" href={stylesheet} precedence="default" />
      <p className="soft">
        {isSeen ? <a href={address}>{address}</a> : address}
        {" · "}
        {t("contentEditor.savedBy", { name: savedBy, moment })}
      </p>
      <StateTags
        kind={kind}
        origin={isFile ? "both" : "site"}
        document={document}
        from={null}
        isBroken={
          document.publishedVersion !== null && edited.problems.length > 0 && document.state === "published"
        }
      />
      <p className="button-row">
        <a className="button button-plain" href={`${editorPath(document.id)}/apercu`}>
          {t("contentEditor.previewWhole")}
        </a>
        <a className="button button-plain" href={`${editorPath(document.id)}/historique`}>
          {t("contentEditor.history")}
        </a>
      </p>
      {isFile ? (
        <>
          <Notice tone="warning">
            <p>{t("contentEditor.isFile", { file: `content/${document.path}.md` })}</p>
            <p>
              <a href={`${contentPath}/fichiers/${document.path}`}>{t("contentEditor.seeFile")}</a>
            </p>
          </Notice>
          <pre className="content-source">{form.body}</pre>
        </>
      ) : (
        <div className="content-editor">
          <div>
            {sent?.conflict ? <ConflictNotice conflict={sent.conflict} /> : null}
            <EditorForm
              edited={edited}
              attempt={isText ? sent : null}
              basedOn={basedOnOf(sent, document.version)}
              isHeadOpen={problems.some(({ field }) => !["title", "description", "body"].includes(field))}
            >
              <div id="problemes" data-live="">
                <ProblemList problems={problems} />
                <ProblemList problems={sent?.tried?.deadLinks ?? edited.deadLinks} kind="deadLinks" />
              </div>
            </EditorForm>
          </div>
          <div className="content-side">
            <PreviewPanel
              tried={sent?.tried ?? null}
              home={sent?.home ?? null}
              isAsked={sent?.step === "preview"}
            />
            <WritingHelp blocks={edited.blocks} />
          </div>
        </div>
      )}
      <DocumentActions edited={edited} attempt={sent?.step === "rename" ? sent : null} />
    </AdministrationPage>
  );
}

/** After a conflict was shown, what is sent next follows the text that was shown with it. */
function basedOnOf(sent: Sent | null, version: number): number {
  if (sent?.conflict) return sent.conflict.version;
  return Number(sent?.typed.get("basedOn")?.[0] ?? version);
}

function notFound(error: unknown): never {
  if ((error as { code?: unknown }).code === "NOT_FOUND") throw data(null, 404);
  throw error;
}
