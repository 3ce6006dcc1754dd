import type { CompanyTeam } from "@tremplin/api";
import { memberRoles } from "@tremplin/core/account";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { redirect } from "react-router";
import { CompanyTabs } from "../../../employer/space/company-tabs.tsx";
import { type Attempt, attempt, attemptOf, done } from "../../../forms/attempt.ts";
import { SelectField } from "../../../forms/fields.tsx";
import { Form } from "../../../forms/form.tsx";
import { textOf } from "../../../forms/text-of.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/members";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.employer.members({ slug: params.company }));
}

export async function action({ context, request, params: { company: slug } }: Route.ActionArgs) {
  const form = await request.formData();
  const { api, actor } = servicesOf(context);
  const userId = textOf(form, "userId");
  const here = `/espace/entreprise/${slug}/membres`;
  if (textOf(form, "step") === "remove") {
    const removed = await attempt(form, () => api.employer.removeMember({ slug, userId }));
    if (!removed.ok) return removed.again;
    const hasLeft = actor.kind === "person" && actor.userId === userId;
    return hasLeft ? done("/espace/entreprise", "company-left") : done(here, "member-removed");
  }
  const role = memberRoles.find((each) => each === textOf(form, "role"));
  if (role === undefined) return redirect(here, 303);
  const changed = await attempt(form, () => api.employer.setMemberRole({ slug, userId, role }));
  return changed.ok ? done(here, "member-role-changed") : changed.again;
}

export default function CompanyMembers({ loaderData, actionData, params }: Route.ComponentProps) {
  const { name, members, mayManage } = loaderData.unsent;
  const { t } = usePage();
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("companySpace.membersTitle", { company: name })} />
      <h1>{name}</h1>
      <CompanyTabs slug={params.company} name={name} />
      <p>{t("companySpace.membersWhy")}</p>
      <ul className="member-list">
        {members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            mayManage={mayManage}
            attempt={sent?.typed.get("userId")?.[0] === member.userId ? sent : null}
          />
        ))}
      </ul>
    </>
  );
}

interface MemberRowProps {
  readonly member: CompanyTeam["members"][number];
  readonly mayManage: boolean;
  readonly attempt: Attempt | null;
}

function MemberRow({ member, mayManage, attempt: sent }: MemberRowProps) {
  const { t, actor } = usePage();
  const { userId, name, email, role } = member;
  const isSelf = actor.kind === "person" && actor.userId === userId;
  const summary = isSelf ? t("companySpace.leave") : t("companySpace.manageMember", { name });
  return (
    <li>
      <p>
        <strong>{name}</strong> <Tag>{t(`companySpace.role.${role}`)}</Tag>
        <br />
        <span className="soft">{email}</span>
      </p>
      {mayManage || isSelf ? (
        <Disclosure summary={summary} open={sent !== null}>
          <Form attempt={sent} prefix={`${userId}-`}>
            <input type="hidden" name="userId" value={userId} />
            {mayManage ? (
              <SelectField
                name="role"
                label={t("companySpace.roleOf", { name })}
                hint={t("companySpace.roleHint")}
                value={role}
                options={memberRoles.map((each) => ({
                  value: each,
                  label: t(`companySpace.role.${each}`),
                }))}
              />
            ) : null}
            <p className="form-actions">
              {mayManage ? (
                <Button type="submit" name="step" value="set-role">
                  {t("companySpace.changeRole")}
                </Button>
              ) : null}
              <Button type="submit" name="step" value="remove">
                {isSelf ? t("companySpace.leaveNow") : t("companySpace.removeMember", { name })}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
    </li>
  );
}
