import type { EmployerPage, HomeTask, OfferPage, OfferView } from "@tremplin/api";
import type { Person } from "@tremplin/core/account";
import type { OfferCard } from "@tremplin/core/offer";
import type { ContentPage } from "@tremplin/instance";
import type { SlotName } from "@tremplin/instance/slots";
import type { ReactNode } from "react";
import type { Picture } from "../services.ts";

/** A link as a menu holds it. */
export interface MenuLink {
  readonly href: string;
  readonly label: string;
}

/** An entry of the menu of all pages. */
export interface MenuEntry extends MenuLink {
  /** The page that is open is this one, or stands below it. */
  readonly isHere: boolean;
}

/** What each slot is given; the registry of `packages/instance` says it in words, and holds the same names. */
interface AllProps {
  readonly SiteHeader: { readonly name: string; readonly entries: readonly MenuEntry[] };
  readonly SiteLogo: { readonly name: string; readonly light: Picture; readonly dark: Picture };
  readonly SiteFooter: {
    readonly name: string;
    readonly publisher: string;
    readonly contact: { readonly email: string; readonly phone?: string | undefined };
    readonly links: readonly MenuLink[];
    readonly funders: ReactNode;
  };
  readonly HomeHero: {
    readonly count: number;
    readonly around: string;
    readonly tagline: string | null;
    readonly search: ReactNode;
  };
  readonly HomeSections: { readonly children: ReactNode };
  readonly SearchHead: { readonly heading: string; readonly count: number; readonly search: ReactNode };
  readonly SearchEmpty: { readonly heading: string };
  readonly OfferCard: { readonly offer: OfferCard; readonly level: 2 | 3 | 4 };
  readonly OfferHead: {
    readonly offer: OfferView;
    readonly company: OfferPage["company"];
    readonly isLive: boolean;
  };
  readonly OfferFacts: { readonly offer: OfferView; readonly fromTown: OfferPage["fromTown"] };
  readonly OfferApply: { readonly offer: OfferView };
  readonly CompanyHead: {
    readonly company: EmployerPage["company"];
    readonly logo: EmployerPage["logo"];
    readonly level: 1 | 2 | 3;
  };
  readonly ArticleHead: { readonly page: ContentPage };
  readonly SpaceHome: {
    readonly person: Pick<Person, "name" | "roles" | "memberships">;
    readonly tasks: readonly HomeTask[];
    readonly suggestions: ReactNode;
  };
  readonly SignInHelp: { readonly signUpHref: string };
  readonly ErrorPage: { readonly kind: "not-found" | "forbidden" | "trouble"; readonly email: string };
}

/** What a slot is given: `SlotProps<"OfferCard">`. */
export type SlotProps<Name extends SlotName> = AllProps[Name];

/** What a wrapping component is given: the same, and what stands there by itself. */
export type WrapProps<Name extends SlotName> = SlotProps<Name> & {
  /** What stands there without an override; it takes the slot's props. */
  readonly Default: (props: SlotProps<Name>) => ReactNode;
};

/** What an instance puts in one slot: something before or after what stands there, around it, or in its place. */
export type Override<Name extends SlotName> = {
  readonly before?: (props: SlotProps<Name>) => ReactNode;
  readonly after?: (props: SlotProps<Name>) => ReactNode;
} & (
  | { readonly wrap?: (props: WrapProps<Name>) => ReactNode; readonly replace?: never }
  | { readonly wrap?: never; readonly replace?: (props: SlotProps<Name>) => ReactNode }
);

/** All slots by name. What `overrides/index.ts` exports `satisfies Partial<Slots>`. */
export type Slots = { readonly [Name in SlotName]: Override<Name> };
