export {
  type BadBankLine,
  type BankLine,
  type BankStatement,
  readBankStatement,
} from "./bank/bank-statement.ts";
export { type CalendarEvent, type CalendarPerson, calendar, invitation } from "./calendar/calendar.ts";
export type { CardNotice, CardOrder, CardPayment, CardPayments } from "./card-payment/card-payments.ts";
export { type StripeOptions, stripeCards } from "./card-payment/stripe.ts";
export type { RegisteredCompany } from "./company-register/answer.ts";
export {
  type CompanyRegister,
  companyRegister,
  type RegisterAnswer,
} from "./company-register/register.ts";
export { type CsvMapping, parseCsvMapping } from "./csv/columns.ts";
export { type PortfolioFile, readPortfolio } from "./csv/portfolio.ts";
export { type CvPdfOptions, cvPdf } from "./cv-pdf/cv-pdf.ts";
export type { CvWords } from "./cv-pdf/words.ts";
export { type InspectedDocument, inspectDocument } from "./document/inspect.ts";
export type { Feed, FeedItem } from "./feeds/feed.ts";
export { jsonFeed } from "./feeds/json-feed.ts";
export { rss } from "./feeds/rss.ts";
export { textToHtml } from "./html.ts";
export { type InvoicePdfOptions, type InvoiceSheet, invoicePdf } from "./invoice-pdf/invoice-pdf.ts";
export { ownWords } from "./mail/own-words.ts";
export { type ReceivedMail, readMail } from "./mail/read-mail.ts";
export type { CompanyDraft, DraftNote, OfferDraft } from "./offer-draft.ts";
export { type FileProblem, type OfferFile, type ReadOptions, readOffers } from "./read-offers.ts";
export { type RomeFileProblem, type RomeReading, type RomeRejection, readRome } from "./rome/read-rome.ts";
export type { Row, RowProblem } from "./rows/row.ts";
export { type JobPosting, type JobPostingSources, jobPosting } from "./schema-org/job-posting.ts";
export { type SitemapEntry, sitemap, sitemapIndex, sitemapSize } from "./sitemap/sitemap.ts";
export { type BrevoOptions, brevoSms, type SmsAnswer, type SmsService } from "./sms/brevo.ts";
export { csvTable } from "./table/csv-table.ts";
export type { ExportedCell, ExportedTable } from "./table/exported-table.ts";
export { xlsxTable } from "./table/xlsx-table.ts";
export { readCommunes } from "./territory/communes-file.ts";
export { type CommuneGroup, readCommuneGroups } from "./territory/groups-file.ts";
export {
  fetchOfficialCentres,
  OfficialCentresError,
  type OfficialCentresOptions,
} from "./territory/official-centres.ts";
export type { ByteSource } from "./text/encoding.ts";
export type { ForeignKind } from "./text/foreign-kind.ts";
export { escapeXml } from "./xml.ts";
export { writeZip, type ZipEntry } from "./zip/write-zip.ts";
