import type { PageServices } from "./app/services.ts";
import type { Slots } from "./app/slots/index.ts";

/** Answers a request for a page (`/offres`), or for its data alone (`/offres.data`). */
export declare function handle(request: Request, services: PageServices): Promise<Response>;

/** The style sheets of the looks that a theme may choose, by name: `hero-steps`. */
export declare const looks: Readonly<Record<string, string>>;

/** Puts an instance's overrides in place, for all pages that this process makes from then on. */
export declare function installOverrides(overrides: Partial<Slots>): void;
export type { LetIn, SecondStepRefusal, SignIn } from "./app/account/sign-in.ts";
export type { AssetUrls, PageServices, Picture } from "./app/services.ts";
export type { Slots } from "./app/slots/index.ts";
