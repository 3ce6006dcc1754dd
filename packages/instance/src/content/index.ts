/** What pages of the owner's are, without reading any file: for the web. */
export type {
  ArticlesPart,
  ButtonPart,
  ContentPart,
  FigureName,
  FiguresPart,
  JobsPart,
  Partner,
  PartnersPart,
  Person,
  PortraitsPart,
  QuestionsPart,
  RubricName,
  RubricsPart,
  VideoPart,
} from "./block/parts.ts";
export { pictureFolder, type ShownPicture } from "./picture.ts";
export { columnSizes } from "./picture-html.ts";
export { isShown } from "./shown.ts";
