import type { ElsewhereRefusal, PasskeyNameRefusal } from "@tremplin/core/account";
import type { Result } from "@tremplin/core/shared";

/** Somebody has been let in: the headers carry the session's cookie. */
export interface LetIn {
  readonly headers: Headers;
  /** The session opens nothing before the second step. */
  readonly secondStepDue: boolean;
}

/** A service elsewhere where one goes on to. */
export interface Onward {
  readonly location: string;
  /** What it is called. */
  readonly service: string;
}

/** Somebody who came back from a service: into their account, or without having one. */
export type CameBack =
  | { readonly kind: "in"; readonly letIn: LetIn; readonly back: string }
  | { readonly kind: "newcomer"; readonly headers: Headers };

/** What a service says of somebody who has no account here. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly service: string;
}

export type ReturnRefusal =
  | ElsewhereRefusal
  | "elsewhere-cancelled"
  | "elsewhere-refused"
  | "provider-away"
  | "too-many";

/** `code-used`: it was right, and has served; the next one is awaited. */
export type SecondStepRefusal = "code-wrong" | "code-used" | "too-many";

/** Signing in and out, as the pages do it for the request that they answer. */
export interface SignIn {
  /** The session of the request; its second step may still be due. */
  readonly session: { readonly id: string; readonly userId: string; readonly secondStepDue: boolean } | null;
  /** They have a role that counts only once they sign in by two steps, and have no second one yet. */
  readonly isTwoStepMissing: boolean;
  /**
   * Sends the link that signs in to an address, and to one without account a mail that says so: what
   * is answered does not tell them apart, nor whether the address has had too many mails in a day. `back`: where
   * to go then.
   */
  requestLink(asked: {
    readonly email: string;
    readonly back: string;
  }): Promise<Result<null, "too-many" | "links-of-day">>;
  /** Signs in whoever has just accepted the invitation of a link, which proved that its address is theirs. */
  byInvitation(token: string): Promise<Result<LetIn, "link-spent">>;
  /** Signs in by a link, once. */
  followLink(token: string): Promise<Result<LetIn, "link-spent">>;
  withPassword(asked: {
    readonly email: string;
    readonly password: string;
  }): Promise<Result<LetIn, "sign-in-refused" | "too-many" | "passwords-of-day">>;
  /** A challenge for the browser's passkeys, in WebAuthn's JSON form: it serves once, within five minutes. */
  askPasskey(): Promise<Result<object, "too-many">>;
  /** Signs in by the browser's answer to it; a passkey is both steps in one. */
  withPasskey(answer: string): Promise<Result<LetIn, "passkey-refused">>;
  /** What the browser needs to make a passkey, in WebAuthn's JSON form. */
  beginPasskey(): Promise<Result<object, "too-many" | "passkeys-many">>;
  /** Adds the passkey that the browser has made. */
  addPasskey(made: {
    readonly name: string;
    readonly credential: string;
  }): Promise<Result<null, "passkey-refused" | PasskeyNameRefusal>>;
  /** Removes one's own passkey, and signs one out everywhere else. */
  removePasskey(id: string): Promise<Result<null, "not-found">>;
  /** The way to another service that knows them. */
  elsewhere(
    provider: string,
    back: string,
  ): Promise<Result<Onward & { readonly headers: Headers }, "provider-away" | "too-many">>;
  /** Signs in whoever comes back from a service with its answer. */
  comeBack(provider: string, answer: URLSearchParams): Promise<Result<CameBack, ReturnRefusal>>;
  /** Whoever came from a service and has no account here yet; null when there is nobody of the kind. */
  newcomer(): Newcomer | null;
  /** Signs the newcomer in, who has made an account with the address that the service proved. */
  enterNewcomer(): Promise<Result<LetIn, ReturnRefusal>>;
  /** The second steps that whoever owes one has. */
  secondSteps(): Promise<{ readonly byCode: boolean; readonly byPasskey: boolean }>;
  /** The code of an authenticator program, or one of the codes kept for its loss. */
  secondStep(code: string): Promise<Result<null, SecondStepRefusal>>;
  /**
   * Ends the session, and what its browser is told, also at `endpoint`, its address at a push service; `onward` is where
   * the service that one came from ends its own.
   */
  signOut(asked?: {
    readonly endpoint: string;
  }): Promise<{ readonly headers: Headers; readonly onward: Onward | null }>;
  /** Sets or changes the password; the current one is asked for when there is one. */
  setPassword(asked: {
    readonly password: string;
    readonly current: string;
  }): Promise<
    Result<null, "password-short" | "password-long" | "password-common" | "password-wrong" | "too-many">
  >;
  hasPassword(): Promise<boolean>;
  /** Begins two-step sign-in: the key to take into an authenticator program. */
  beginTwoStep(): Promise<{ readonly key: string; readonly uri: string }>;
  /** The key that was begun with, still to be confirmed; null when there is none. */
  begunTwoStep(): Promise<{ readonly key: string; readonly uri: string } | null>;
  /** Turns it on by a first code, and answers the codes to keep for the loss of the telephone. */
  confirmTwoStep(code: string): Promise<Result<readonly string[], "code-wrong" | "too-many">>;
  endTwoStep(code: string): Promise<Result<null, SecondStepRefusal>>;
  /** Steps into an invented person of a demo. Refused everywhere else, and for everybody else. */
  stepInto(userId: string): Promise<Result<LetIn, "forbidden">>;
}
