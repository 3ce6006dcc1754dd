/**
 * Names stand in the subject and the text of mails to people who never asked for them, where mail programs
 * make links of addresses: a name that holds one would be an advertisement that the board sends.
 */
export function isBareName(name: string): boolean {
  return !/:\/\/|www\.|[\p{L}\p{N}]\.[\p{L}\p{N}-]+(?::\d+)?[/?#]/iu.test(name);
}

/**
 * The same of a person, who has no dot between two words either. An initial may touch the name ("J.Martin"),
 * and a company may be called "Booking.com".
 */
export function isBarePersonName(name: string): boolean {
  return isBareName(name) && !/[\p{L}\p{N}-]{2,}\.[\p{L}\p{N}-]{2,}/u.test(name);
}
