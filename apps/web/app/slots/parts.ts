/**
 * What the pages' own components are made of, for copies of them (`tremplin eject --replace`). Nothing here is promised:
 * it may change with any release.
 */

export { companyPath } from "@tremplin/core/employer";
export { everyOffer, monthlyPay, offerPath } from "@tremplin/core/offer";
export { boardLanguage, easyLanguage, languageFacts, writtenLanguage } from "@tremplin/instance/words";
export { PagePicture } from "../content/page-picture.tsx";
export { ContentPicture } from "../content/picture.tsx";
export { headcountText } from "../employer/headcount.ts";
export { Picture } from "../employer/picture.tsx";
export { contractText, workingTimeText } from "../format/contract.ts";
export { agoText, isoDay, longDay, longIsoDay } from "../format/day.ts";
export { amountText, moneyText, payText, payUnitText } from "../format/money.ts";
export { distanceText, ofPlaceText } from "../format/place.ts";
export { waysOfReading } from "../language/reading-bar.tsx";
export { asWritten, inFrench } from "../language/written-in.ts";
export { AppearanceSwitch } from "../layout/appearance-switch.tsx";
export { HomeLink } from "../layout/home-link.tsx";
export { PlainText } from "../offer/plain-text.tsx";
export { type Page, usePage } from "../page.ts";
export { SearchForm } from "../search/search-form.tsx";
export { TraitsFacts } from "../sector/traits-facts.tsx";
