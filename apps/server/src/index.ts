export type { ImportReport, RomeReport } from "@tremplin/api";
export { type App, type AppOptions, createApp } from "./app.ts";
export { createAdministrator } from "./auth/create-administrator.ts";
export { loadCommunes } from "./communes.ts";
export { type ImportFileRequest, importFile, importRomeFile } from "./import-file.ts";
export { projectRoot } from "./project-root.ts";
export { type PlacesReport, type RefreshPlacesRequest, refreshPlaces } from "./refresh-places.ts";
export { type OpenServicesOptions, openServices, type Services } from "./services.ts";
export { StartError } from "./start-error.ts";
