import { z } from "zod";
import { text } from "./text.ts";

const tier = z.strictObject({
  label: text(60).meta({ description: "Nom de la tranche.", examples: ["Moins de 10 salariés"] }),
  upTo: z
    .int()
    .min(1)
    .max(500_000)
    .nullable()
    .meta({
      description: "Effectif le plus grand de la tranche ; null pour la dernière, sans limite.",
      examples: [9],
    }),
  fee: z
    .number()
    .min(1)
    .max(100_000)
    .meta({ description: "Cotisation d'un an, en euros hors taxes.", examples: [600] }),
});

const payment = z.strictObject({
  iban: z
    .string()
    .max(42)
    .meta({
      description: "IBAN du compte qui reçoit les virements.",
      examples: ["FR76 3000 6000 0112 3456 7890 189"],
    }),
  bic: z
    .string()
    .regex(/^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/)
    .meta({ description: "BIC de la banque, en capitales.", examples: ["AGRIFRPP"] }),
  holder: text(120).meta({ description: "Titulaire du compte.", examples: ["Association Les Cimes"] }),
});

const vat = z.strictObject({
  rate: z
    .number()
    .min(0)
    .max(30)
    .default(0)
    .meta({ description: "Taux de TVA en pour cent ; 0 : sans TVA.", examples: [20] }),
  number: z
    .string()
    .regex(/^FR ?[A-HJ-NP-Z\d]{2} ?\d{3} ?\d{3} ?\d{3}$/)
    .optional()
    .meta({
      description: "Numéro de TVA intracommunautaire de l'éditeur : il le faut dès que le taux n'est pas 0.",
      examples: ["FR 40 123 456 782"],
    }),
  note: text(200)
    .optional()
    .meta({
      description: "Mention à écrire sur les factures quand il n'y a pas de TVA : l'article qui le permet.",
      examples: ["TVA non applicable, article 293 B du CGI"],
    }),
});

/** How companies become members, what they pay, and what their invoices say. */
export const membership = z.strictObject({
  tiers: z
    .array(tier)
    .min(1)
    .max(20)
    .meta({
      description: "Tranches d'effectif, de la plus petite à la plus grande ; la dernière sans limite.",
      examples: [
        [
          { label: "Moins de 10 salariés", upTo: 9, fee: 600 },
          { label: "10 salariés et plus", upTo: null, fee: 1500 },
        ],
      ],
    }),
  graceDays: z
    .int()
    .min(0)
    .max(180)
    .default(30)
    .meta({
      description: "Jours après la fin de l'année pendant lesquels l'entreprise reste adhérente sans payer.",
      examples: [30],
    }),
  reminderDays: z
    .array(z.int().min(1).max(120))
    .min(1)
    .max(5)
    .default([30, 7])
    .meta({
      description:
        "Jours avant la fin de l'année où l'entreprise est prévenue. Avec le premier rappel part la facture de l'année suivante. S'y ajoutent le dernier jour et le délai de grâce.",
      examples: [[30, 7]],
    }),
  paymentDays: z
    .int()
    .min(0)
    .max(60)
    .default(30)
    .meta({
      description: "Délai de paiement des factures en jours (60 au plus, code de commerce, L441-10).",
      examples: [30],
    }),
  payment: payment.meta({ description: "Où l'on paie par virement." }),
  vat: vat.meta({ description: "La TVA des cotisations." }),
  invoicePrefix: z
    .string()
    .regex(/^[A-Z][A-Z\d]{0,7}$/)
    .default("ADH")
    .meta({
      description: "Début du numéro des factures : « ADH » donne ADH-2027-0001.",
      examples: ["ADH"],
    }),
});
