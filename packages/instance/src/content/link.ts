/** A link that leads somewhere and can run nothing: the web, mail, phone, or a place of this site. */
export function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(href);
}
