import { ownPath } from "@tremplin/core/account";
import { accept, refuse } from "@tremplin/core/shared";
import { finishSecondStep, invitationByDigest } from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import { cookiesOf, type Desk, issueLink } from "./desk.ts";
import { isRightCode } from "./own-two-step.ts";
import { tokenDigest } from "./seal.ts";

type Ways = Pick<
  SignIn,
  | "requestLink"
  | "followLink"
  | "byInvitation"
  | "withPassword"
  | "elsewhere"
  | "secondStep"
  | "signOut"
  | "stepInto"
>;

/** How long ago an invitation may have been accepted to sign in by it: it is done in the same answer. */
const justAcceptedMs = 30_000;

/** The ways in, and out. */
export function enterWays(desk: Desk): Ways {
  const { db, headers, found } = desk;
  const { auth, instance, now } = desk.options;
  return {
    requestLink: async ({ email, back }) => {
      if (!(await desk.mayTry("link", email))) return refuse("too-many");
      const { api } = await auth();
      await api.signInMagicLink({
        headers,
        body: { email: email.toLowerCase(), metadata: { back: ownPath(back) } },
      });
      return accept(null);
    },

    followLink: (token) => desk.follow(token),

    byInvitation: async (token) => {
      const invitation = await invitationByDigest(db, tokenDigest(token));
      const acceptedAt = invitation?.acceptedAt?.getTime() ?? 0;
      if (!invitation || now().getTime() - acceptedAt > justAcceptedMs) return refuse("link-spent");
      return desk.follow(await issueLink(await auth(), invitation.email, 60));
    },

    withPassword: async ({ email, password }) => {
      if (!(await desk.mayTry("password", email))) return refuse("too-many");
      const { api } = await auth();
      const response = await api.signInEmail({
        headers,
        body: { email: email.toLowerCase(), password },
        asResponse: true,
      });
      return response.ok ? accept(await desk.letIn(response)) : refuse("sign-in-refused");
    },

    elsewhere: async (provider, back) => {
      const { api } = await auth();
      const response = await api
        .signInSocial({
          headers,
          body: {
            provider,
            callbackURL: ownPath(back),
            errorCallbackURL: "/connexion?ailleurs=refuse",
            disableRedirect: true,
          },
          asResponse: true,
        })
        .catch(() => null);
      if (!response?.ok) return refuse("provider-away");
      const { url } = (await response.json()) as { url?: string };
      return url ? accept({ location: url, headers: cookiesOf(response) }) : refuse("provider-away");
    },

    secondStep: async (code) => {
      if (!found) return refuse("code-wrong");
      const right = await isRightCode(desk, found.session.userId, code);
      if (right.ok) await finishSecondStep(db, found.session.id);
      return right;
    },

    signOut: async () => {
      const { api } = await auth();
      return cookiesOf(await api.signOut({ headers, asResponse: true }));
    },

    stepInto: async (userId) => {
      const user = await db.selectFrom("user").selectAll().where("id", "=", userId).executeTakeFirst();
      if (!instance.isDemo || !user?.isDemo) return refuse("forbidden");
      const followed = await desk.follow(await issueLink(await auth(), user.email, 60));
      return followed.ok ? followed : refuse("forbidden");
    },
  };
}
