import type { CompanyTeam } from "@tremplin/api";
import { memberRoles } from "@tremplin/core/account";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { CompanyTabs } from "../../../employer/space/company-tabs.tsx";
import { Invitations } from "../../../employer/space/invitations.tsx";
import { type Attempt, again, attempt, attemptOf, done } from "../../../forms/attempt.ts";
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
  const { employer } = servicesOf(context).api;
  const { actor } = servicesOf(context);
  const here = `/espace/entreprise/${slug}/membres`;
  const userId = textOf(form, "userId");
  const role = memberRoles.find((each) => each === textOf(form, "role")) ?? "recruiter";
  const hasLeft = actor.kind === "person" && actor.userId === userId;
  const steps = {
    invite: {
      call: () => employer.inviteMember({ slug, email: textOf(form, "email"), role }),
      next: () => done(here, "member-invited"),
    },
    revoke: {
      call: () => employer.revokeMemberInvitation({ slug, id: textOf(form, "invitation") }),
      next: () => done(here, "invitation-revoked"),
    },
    "set-role": {
      call: () => employer.setMemberRole({ slug, userId, role }),
      next: () => done(here, "member-role-changed"),
    },
    remove: {
      call: () => employer.removeMember({ slug, userId }),
      next: () => (hasLeft ? done("/espace/entreprise", "company-left") : done(here, "member-removed")),
    },
  };
  const step = textOf(form, "step");
  if (!Object.hasOwn(steps, step)) return again(form, []);
  const { call, next } = steps[step as keyof typeof steps];
  const taken = await attempt<null>(form, call);
  return taken.ok ? next() : taken.again;
}

export default function CompanyMembers({ loaderData, actionData, params }: Route.ComponentProps) {
  const { name, members, invitations, mayManage } = loaderData.unsent;
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
      {mayManage ? <Invitations invitations={invitations} attempt={sent} /> : null}
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
