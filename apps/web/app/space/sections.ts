import { moderatesSome, type Person } from "@tremplin/core/account";
import type { FeatureName } from "@tremplin/instance/features";
import type { WordId } from "@tremplin/instance/words";

/** A part of the space that somebody who has signed in may enter. */
export interface Section {
  readonly path: string;
  readonly word: WordId;
  readonly isFor: (person: Person) => boolean;
  /** Only on boards that have it. */
  readonly feature?: FeatureName;
}

/** The parts of the space, in the order of its navigation. */
export const sections: readonly Section[] = [
  { path: "/espace", word: "space.home", isFor: () => true },
  { path: "/espace/messages", word: "space.messages", isFor: talks, feature: "conversation" },
  { path: "/espace/notifications", word: "space.notifications", isFor: () => true },
  { path: "/espace/rendez-vous", word: "space.appointments", isFor: applies, feature: "appointments" },
  { path: "/espace/agenda", word: "space.agenda", isFor: advises, feature: "appointments" },
  { path: "/espace/ateliers", word: "space.workshops", isFor: meets, feature: "workshops" },
  { path: "/espace/pour-moi", word: "space.forMe", isFor: applies },
  { path: "/espace/candidatures", word: "space.applications", isFor: applies, feature: "applications" },
  { path: "/espace/profil", word: "profile.title", isFor: applies },
  { path: "/espace/cv", word: "cv.list", isFor: applies },
  { path: "/espace/cvtheque/moi", word: "space.ownLibrary", isFor: applies, feature: "cvLibrary" },
  { path: "/espace/documents", word: "documents.list", isFor: applies },
  { path: "/espace/favoris", word: "space.favourites", isFor: applies },
  { path: "/espace/alertes", word: "space.alerts", isFor: applies, feature: "alerts" },
  { path: "/espace/suivi", word: "support.section", isFor: applies, feature: "advisors" },
  { path: "/espace/jeunes", word: "advisor.section", isFor: advises, feature: "advisors" },
  { path: "/espace/jeunes/a-rattacher", word: "unattached.title", isFor: onlyAttaches, feature: "advisors" },
  {
    path: "/espace/recommandations",
    word: "space.recommendations",
    isFor: advises,
    feature: "recommendations",
  },
  { path: "/espace/avis", word: "space.advice", isFor: advises, feature: "advisors" },
  { path: "/espace/candidatures-recues", word: "space.received", isFor: isMember, feature: "applications" },
  { path: "/espace/cvtheque", word: "space.library", isFor: isMember, feature: "cvLibrary" },
  { path: "/espace/offres", word: "space.offers", isFor: writesOffers },
  { path: "/espace/entreprise", word: "companySpace.section", isFor: mayHaveCompany },
  { path: "/espace/moderation", word: "space.moderation", isFor: moderates },
  { path: "/espace/moderation/entreprises", word: "claim.title", isFor: moderates, feature: "companySignUp" },
  {
    path: "/espace/moderation/partenaires",
    word: "space.partners",
    isFor: moderatesAll,
    feature: "cvLibrary",
  },
  { path: "/espace/chiffres", word: "figures.title", isFor: worksHere },
  { path: "/espace/administration", word: "administration.title", isFor: administers },
  { path: "/espace/compte", word: "space.account", isFor: () => true },
];

/** The three sides of a conversation. */
function talks({ roles, memberships }: Person): boolean {
  return memberships.length > 0 || roles.includes("candidate") || roles.includes("advisor");
}

function meets({ roles }: Person): boolean {
  return roles.includes("candidate") || roles.includes("advisor");
}

function advises({ roles }: Person): boolean {
  return roles.includes("advisor");
}

/** Administrators see to it that somebody accompanies, and read no file. */
function onlyAttaches({ roles }: Person): boolean {
  return roles.includes("administrator") && !roles.includes("advisor");
}

function applies({ roles }: Person): boolean {
  return roles.includes("candidate");
}

function isMember({ memberships }: Person): boolean {
  return memberships.length > 0;
}

/** Members, and those who have no part here yet: their request may be waiting. */
function mayHaveCompany({ memberships, roles }: Person): boolean {
  return memberships.length > 0 || roles.length === 0;
}

/** Whoever moderates the whole board or an antenna. */
function moderates(person: Person): boolean {
  return moderatesSome(person);
}

function moderatesAll({ roles }: Person): boolean {
  return roles.includes("moderator") || roles.includes("administrator");
}

/** Whoever works for the agency. */
function worksHere({ roles }: Pick<Person, "roles">): boolean {
  return roles.some((role) => role !== "candidate");
}

/** Members of a company, and those of the agency who write for employers. */
function writesOffers({ memberships, roles }: Person): boolean {
  return memberships.length > 0 || worksHere({ roles });
}

function administers({ roles }: Person): boolean {
  return roles.includes("administrator");
}
