import { documentTypes } from "@tremplin/core/document";

/** What a file chooser proposes; the server looks at the content. */
export const documentAccept = Object.values(documentTypes)
  .flatMap(({ extensions, mediaType }) => [...extensions.map((extension) => `.${extension}`), mediaType])
  .join(",");
