import { ownPath } from "@tremplin/core/account";
import { accept, refuse } from "@tremplin/core/shared";
import { finishSecondStep, guardsOf, invitationByDigest, removePushOfBrowser } from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import { cookiesOf, type Desk } from "./desk.ts";
import { signOutElsewhere } from "./enter-from-elsewhere.ts";
import { takeCode } from "./own-two-step.ts";
import { tokenDigest } from "./seal.ts";
import { linkFor, passwordLimit } from "./sign-in-limits.ts";

type Ways = Pick<
  SignIn,
  | "requestLink"
  | "followLink"
  | "byInvitation"
  | "withPassword"
  | "secondSteps"
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
      const link = await linkFor(desk, email);
      if (typeof link !== "string") return link;
      if (link === "silent") return accept(null);
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
      return desk.enterAs(invitation.email);
    },

    withPassword: async ({ email, password }) => {
      const tooMany = await passwordLimit(desk, email);
      if (tooMany) return tooMany;
      const { api } = await auth();
      const response = await api.signInEmail({
        headers,
        body: { email: email.toLowerCase(), password },
        asResponse: true,
      });
      return response.ok ? accept(await desk.letIn(response)) : refuse("sign-in-refused");
    },

    secondSteps: async () => {
      const guards = found && (await guardsOf(db, found.session.userId));
      return { byCode: guards?.hasCodes ?? false, byPasskey: guards?.hasPasskey ?? false };
    },

    secondStep: async (code) => {
      if (!found) return refuse("code-wrong");
      const right = await takeCode(desk, found.session.userId, code);
      if (right.ok) await finishSecondStep(db, found.session.id);
      return right;
    },

    signOut: async ({ endpoint } = { endpoint: "" }) => {
      // A computer that others use shows nothing of whom has left.
      if (found) {
        const { id: sessionId, userId } = found.session;
        await removePushOfBrowser(db, userId, { sessionId, endpoint });
      }
      const onward = await signOutElsewhere(desk);
      const { api } = await auth();
      return { headers: cookiesOf(await api.signOut({ headers, asResponse: true })), onward };
    },

    stepInto: async (userId) => {
      const user = await db.selectFrom("user").selectAll().where("id", "=", userId).executeTakeFirst();
      if (!instance.isDemo || !user?.isDemo) return refuse("forbidden");
      const followed = await desk.enterAs(user.email);
      return followed.ok ? followed : refuse("forbidden");
    },
  };
}
