import { router } from "../../procedure.ts";
import { decide, waitingClaims, withdrawClaim } from "./claims.ts";
import { confirmSignUp, dropSignUp } from "./confirm-sign-up.ts";
import { edit } from "./edit.ts";
import { inviteMember, revokeMemberInvitation } from "./invitations.ts";
import { lookUp } from "./look-up.ts";
import { members, removeMember, setMemberRole } from "./members.ts";
import { addPhoto, describePhoto, removeLogo, removePhoto, setLogo } from "./pictures.ts";
import { preview } from "./preview.ts";
import { show } from "./show.ts";
import { signUp, signUpAsMyself } from "./sign-up.ts";
import { sitemap } from "./sitemap.ts";
import { space } from "./space.ts";
import { update } from "./update.ts";

export const employerRouter = router({
  show,
  sitemap,
  lookUp,
  signUp,
  signUpAsMyself,
  confirmSignUp,
  dropSignUp,
  space,
  edit,
  preview,
  update,
  setLogo,
  removeLogo,
  addPhoto,
  describePhoto,
  removePhoto,
  members,
  setMemberRole,
  removeMember,
  inviteMember,
  revokeMemberInvitation,
  claims: router({ waiting: waitingClaims, decide, withdraw: withdrawClaim }),
});
