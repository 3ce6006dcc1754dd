import type { MembershipConfig } from "@tremplin/instance";

/** The settings of a membership with two tiers and without tax. */
export const smallNetwork: MembershipConfig = {
  tiers: [
    { label: "Moins de 10 salariés", upTo: 9, fee: 600 },
    { label: "10 salariés et plus", upTo: null, fee: 1500 },
  ],
  graceDays: 30,
  reminderDays: [30, 7],
  paymentDays: 30,
  payment: { iban: "FR76 3000 6000 0112 3456 7890 189", bic: "AGRIFRPP", holder: "Association Les Cimes" },
  vat: { rate: 0, note: "TVA non applicable, article 293 B du CGI" },
  invoicePrefix: "ADH",
};
