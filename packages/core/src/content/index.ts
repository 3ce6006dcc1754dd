export { type ContentPathRefusal, checkContentPath, type TakenPaths, tidyContentPath } from "./address.ts";
export { type DifferenceLine, type DifferencePart, differenceOf } from "./difference.ts";
export {
  type ContentDocument,
  type ContentState,
  type ContentStep,
  type ContentVersion,
  contentState,
  maxContentLength,
  maxContentNote,
  maxContentPath,
} from "./document.ts";
export {
  bringBackContent,
  type ContentRefusal,
  publishContent,
  removeContent,
  renameContent,
  restoreContent,
  saveContent,
  unpublishContent,
} from "./edit.ts";
