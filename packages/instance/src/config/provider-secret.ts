/** The variable that holds the secret by which a service knows the board: `TREMPLIN_OIDC_PROCONNECT_SECRET`. */
export function providerSecretName(providerId: string): string {
  return `TREMPLIN_OIDC_${providerId.toUpperCase().replaceAll("-", "_")}_SECRET`;
}
