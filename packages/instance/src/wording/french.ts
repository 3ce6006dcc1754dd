import account from "../../wording/fr/account.json" with { type: "json" };
import administration from "../../wording/fr/administration.json" with { type: "json" };
import advisor from "../../wording/fr/advisor.json" with { type: "json" };
import alert from "../../wording/fr/alert.json" with { type: "json" };
import antenna from "../../wording/fr/antenna.json" with { type: "json" };
import application from "../../wording/fr/application.json" with { type: "json" };
import appointment from "../../wording/fr/appointment.json" with { type: "json" };
import board from "../../wording/fr/board.json" with { type: "json" };
import candidateOffers from "../../wording/fr/candidate-offers.json" with { type: "json" };
import check from "../../wording/fr/check.json" with { type: "json" };
import company from "../../wording/fr/company.json" with { type: "json" };
import content from "../../wording/fr/content.json" with { type: "json" };
import contentEditor from "../../wording/fr/content-editor.json" with { type: "json" };
import conversation from "../../wording/fr/conversation.json" with { type: "json" };
import cv from "../../wording/fr/cv.json" with { type: "json" };
import cvLibrary from "../../wording/fr/cv-library.json" with { type: "json" };
import demo from "../../wording/fr/demo.json" with { type: "json" };
import figures from "../../wording/fr/figures.json" with { type: "json" };
import form from "../../wording/fr/form.json" with { type: "json" };
import funding from "../../wording/fr/funding.json" with { type: "json" };
import language from "../../wording/fr/language.json" with { type: "json" };
import mail from "../../wording/fr/mail.json" with { type: "json" };
import mailbox from "../../wording/fr/mailbox.json" with { type: "json" };
import membership from "../../wording/fr/membership.json" with { type: "json" };
import notification from "../../wording/fr/notification.json" with { type: "json" };
import offerWork from "../../wording/fr/offer-work.json" with { type: "json" };
import plainPage from "../../wording/fr/plain-page.json" with { type: "json" };
import profile from "../../wording/fr/profile.json" with { type: "json" };
import sector from "../../wording/fr/sector.json" with { type: "json" };
import space from "../../wording/fr/space.json" with { type: "json" };
import spaceHome from "../../wording/fr/space-home.json" with { type: "json" };
import table from "../../wording/fr/table.json" with { type: "json" };
import theme from "../../wording/fr/theme.json" with { type: "json" };
import workshop from "../../wording/fr/workshop.json" with { type: "json" };

/** Every French message of the product, one file per concept. */
export const french = {
  ...account,
  ...administration,
  ...alert,
  ...advisor,
  ...antenna,
  ...application,
  ...appointment,
  ...board,
  ...candidateOffers,
  ...company,
  ...check,
  ...content,
  ...contentEditor,
  ...conversation,
  ...cv,
  ...cvLibrary,
  ...demo,
  ...figures,
  ...form,
  ...funding,
  ...language,
  ...mail,
  ...mailbox,
  ...membership,
  ...notification,
  ...offerWork,
  ...plainPage,
  ...profile,
  ...sector,
  ...space,
  ...table,
  ...theme,
  ...spaceHome,
  ...workshop,
};
