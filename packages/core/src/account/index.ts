export {
  type AccountRole,
  type Actor,
  accountRoles,
  type MemberRole,
  type Membership,
  memberRoles,
  type Person,
  rolesOf,
  type Visitor,
  visitor,
} from "./actor.ts";
export { ownPath } from "./own-path.ts";
export { checkPassword, type PasswordRefusal, passwordLength } from "./password.ts";
