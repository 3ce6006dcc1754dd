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
