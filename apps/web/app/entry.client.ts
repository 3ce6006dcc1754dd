import { startAppearance } from "./browser/appearance.ts";
import { startAroundMe } from "./browser/around-me.ts";
import { startAutosave } from "./browser/autosave.ts";
import { startBackLink } from "./browser/back-link.ts";
import { startKeepForm } from "./browser/keep-form.ts";
import { startLiveCheck } from "./browser/live-check-start.ts";
import { startLiveSearch } from "./browser/live-search.ts";
import { startPlaceField } from "./browser/place-field.ts";
import { startPrefetch } from "./browser/prefetch.ts";
import { startShare } from "./browser/share.ts";
import { startSheet } from "./browser/sheet.ts";
import { startTakeFocus } from "./browser/take-focus.ts";
import { startTileMap } from "./browser/tile-map-start.ts";

// Every page works without this: each part looks for what it improves, and does nothing elsewhere.
startAppearance();
startTakeFocus();
startKeepForm();
startAutosave();
startLiveCheck();
startPlaceField();
startAroundMe();
startSheet();
startLiveSearch();
startTileMap();
startShare();
startBackLink();
startPrefetch();
