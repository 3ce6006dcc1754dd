export {
  type DocumentKind,
  type DocumentRefusal,
  type DocumentType,
  documentKinds,
  documentTypes,
  maxDocumentBytes,
  maxDocumentsBytes,
  shownName,
  typeOfName,
} from "./document.ts";
