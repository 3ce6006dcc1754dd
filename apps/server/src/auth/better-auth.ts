import { enqueueMail } from "@tremplin/api";
import { isSecondStepDue } from "@tremplin/core/account";
import { guardsOf, type TremplinDatabase, userByEmail } from "@tremplin/database";
import type { InstanceConfig } from "@tremplin/instance";

export interface AuthSettings {
  readonly database: TremplinDatabase;
  readonly config: Pick<InstanceConfig, "name" | "signIn">;
  readonly secret: string;
  /** Origin of the board's public addresses. */
  readonly origin: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** How long a link of a mail signs in, in seconds (ASVS 6.5.5). */
const linkSeconds = 600;
/** A session that is not used ends after two weeks. */
export const sessionSeconds = 14 * 86_400;

export type BoardAuth = Awaited<ReturnType<typeof boardAuth>>;

/**
 * better-auth over our own database: sessions, links and passwords. It answers no address by itself, and passkeys and
 * services elsewhere are not its (docs/decisions/0010-sign-in.md). The library is read when it is first asked for: it
 * is a fifth of all that a server reads, and visitors without a session never ask.
 */
export async function boardAuth({ database, config, secret, origin, now, newId }: AuthSettings) {
  const [{ betterAuth }, { magicLink }] = await Promise.all([
    import("better-auth"),
    import("better-auth/plugins"),
  ]);
  const isSecure = origin.startsWith("https:");
  return betterAuth({
    appName: config.name,
    baseURL: origin,
    secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { level: "error" },
    // Our codecs give SQLite's dates and booleans back as they are, as PostgreSQL does.
    database: { db: database.db, type: "postgres", transaction: true },
    session: {
      expiresIn: sessionSeconds,
      updateAge: 3600,
      additionalFields: {
        // The second step is still due: the session opens nothing but the page that asks for it.
        secondStepDue: { type: "boolean", required: true, defaultValue: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // However somebody comes in: a closed account has no session, and a second step stays due.
          async before({ userId }) {
            const guards = await guardsOf(database.db, userId);
            if (!guards) return false;
            return { data: { secondStepDue: isSecondStepDue(guards, config.signIn.twoStepFor) } };
          },
        },
      },
    },
    user: {
      additionalFields: { isDemo: { type: "boolean", required: true, defaultValue: false, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
    },
    // Our own pages count the attempts: better-auth is not asked over HTTP.
    rateLimit: { enabled: false },
    advanced: {
      // Our migrations make the tables; the check would ask SQLite in PostgreSQL's words.
      database: { generateId: () => newId(), validateSchema: false },
      useSecureCookies: isSecure,
      // Where people were is not kept; attempts are counted by what `Desk` makes of it.
      ipAddress: { disableIpTracking: true },
      disableOriginCheck: false,
      cookies: {
        session_token: {
          name: isSecure ? "__Host-session" : "session",
          attributes: { path: "/", sameSite: "lax" },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: linkSeconds,
        disableSignUp: true,
        storeToken: "hashed",
        async sendMagicLink({ email, token, metadata }) {
          const user = await userByEmail(database.db, email);
          const back =
            typeof metadata?.back === "string" ? `?retour=${encodeURIComponent(metadata.back)}` : "";
          // Whoever asks for the link of an address without account learns nothing on the page; the owner does.
          if (!user) {
            await enqueueMail(database, origin, { kind: "account.none", to: { email }, values: {} }, now());
          } else if (user.disabledAt !== null) {
            await enqueueMail(database, origin, { kind: "account.closed", to: user, values: {} }, now());
          } else {
            const values = { path: `/lien/connexion/${token}${back}` };
            await enqueueMail(database, origin, { kind: "account.sign-in", to: user, values }, now());
          }
        },
      }),
    ],
  });
}
