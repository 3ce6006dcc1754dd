import { router } from "../../procedure.ts";
import * as antennaPage from "./antenna-page.ts";
import * as antennas from "./antennas.ts";
import * as audit from "./audit-trail.ts";
import { correctAge } from "./birth-date.ts";
import { changeCompanies } from "./change-companies.ts";
import { changeOffers } from "./change-offers.ts";
import { disable, enable, resetSecondStep, setRoles, signOut } from "./change-people.ts";
import * as companies from "./companies.ts";
import * as invitations from "./invitations.ts";
import * as jobs from "./jobs.ts";
import * as mails from "./mails.ts";
import * as offers from "./offers.ts";
import { overview } from "./overview.ts";
import { file, list, show } from "./people.ts";
import { roles } from "./roles.ts";
import { settings } from "./settings.ts";
import * as theme from "./theme.ts";

export const administrationRouter = router({
  overview,
  people: router({ list, file, show, setRoles, disable, enable, signOut, resetSecondStep, correctAge }),
  invitations: router({ list: invitations.list, invite: invitations.invite, revoke: invitations.revoke }),
  roles,
  settings,
  theme: router({ show: theme.show, compose: theme.compose, write: theme.write }),
  mails: router({ list: mails.list, preview: mails.preview, sendTest: mails.sendTest }),
  antennas: router({
    list: antennas.list,
    save: antennas.save,
    remove: antennas.remove,
    show: antennaPage.show,
    preview: antennaPage.preview,
    suggest: antennaPage.suggest,
    area: antennaPage.area,
    keep: antennaPage.keep,
    step: antennaPage.step,
    setPicture: antennaPage.setPicture,
    removePicture: antennaPage.removePicture,
    addModerator: antennaPage.addModerator,
    removeModerator: antennaPage.removeModerator,
  }),
  companies: router({ list: companies.list, file: companies.file, change: changeCompanies }),
  offers: router({ list: offers.list, file: offers.file, change: changeOffers }),
  jobs: router({ list: jobs.list, file: jobs.file, retry: jobs.retry, drop: jobs.drop }),
  audit: router({ list: audit.list, file: audit.file }),
});
