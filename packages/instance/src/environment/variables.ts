import { providerSecretName } from "../config/provider-secret.ts";
import type { SignInProvider } from "../config/schema.ts";

/**
 * Every variable of the environment that a running board reads, in the order in which they are told. Whoever
 * reads another one names it here and in the table of `docs/operator/deploy.md`: a test compares all three.
 */
export const environmentVariables = [
  "PORT",
  "PUBLIC_URL",
  "TRUST_PROXY",
  "INSTANCE_DIR",
  "TREMPLIN_DATA_DIR",
  "DATABASE_URL",
  "TREMPLIN_SECRET",
  "SMTP_URL",
  "MAIL_FROM",
  "REPLY_SMTP_HOST",
  "REPLY_IMAP_URL",
  "REPLY_AUTHSERV_ID",
  "VAPID_PRIVATE_KEY",
  "TREMPLIN_SMS_KEY",
  "SMS_SERVICE_URL",
  "S3_BUCKET",
  "S3_ENDPOINT",
  "S3_REGION",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
  "CLAMD_SOCKET",
  "CLAMD_HOST",
  "CLAMD_PORT",
  "TREMPLIN_STRIPE_KEY",
  "TREMPLIN_STRIPE_WEBHOOK_SECRET",
  "TREMPLIN_STRIPE_URL",
  "COMPANY_REGISTER_URL",
  "LOG_REQUESTS",
  "ROUND_SECONDS",
  "NODE_COMPILE_CACHE",
] as const;

export type EnvironmentVariable = (typeof environmentVariables)[number];

/** A variable and whether it is set. What it says is told nowhere: it may be a password. */
export interface VariableState {
  readonly name: string;
  /** The service elsewhere whose secret it holds; null for the variables that every board has. */
  readonly provider: string | null;
  readonly isSet: boolean;
}

/** The variables of a board, with the secrets of its services elsewhere, and whether each is set. */
export function variableStates(
  { signIn }: { readonly signIn: { readonly providers: readonly Pick<SignInProvider, "id" | "label">[] } },
  isSet: (name: string) => boolean,
): VariableState[] {
  const secrets = signIn.providers.map(({ id, label }) => ({
    name: providerSecretName(id),
    provider: label,
  }));
  return [...environmentVariables.map((name) => ({ name, provider: null })), ...secrets].map((variable) => ({
    ...variable,
    isSet: isSet(variable.name),
  }));
}
