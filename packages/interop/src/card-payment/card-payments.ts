/** What somebody is to pay by card. */
export interface CardOrder {
  /** ISO day. What is asked for alike on a day, by whomever, is the same payment page. */
  readonly day: string;
  /** What the notice of the payment gives back: the invoice. */
  readonly reference: string;
  /** What is paid, as the payer reads it. */
  readonly subject: string;
  /** In euro cents. */
  readonly amount: number;
  /** Whole addresses of the board, for after the payment and for who gives up. */
  readonly successUrl: string;
  readonly cancelUrl: string;
}

/** A payment that was made, as its provider tells of it. */
export interface CardPayment {
  /** Tells this payment from all others, however often it is told. */
  readonly id: string;
  /** That of the order. */
  readonly reference: string;
  /** In euro cents. */
  readonly amount: number;
  readonly paidAt: Date;
}

/** What a provider's notice was: `forged` is not from it or too old; `other` tells of something else. */
export type CardNotice =
  | { readonly kind: "paid"; readonly payment: CardPayment }
  | { readonly kind: "other" }
  | { readonly kind: "forged" };

/** A provider by which people pay by card: on its own pages, so that no card number ever comes here. */
export interface CardPayments {
  /** The page on which to pay; null when the provider does not answer as it should. */
  begin(order: CardOrder): Promise<{ readonly url: string } | null>;
  /** Reads a notice: its body as it came, byte for byte, and the header that proves whose it is. */
  readNotice(body: string, proof: string, now: Date): CardNotice;
}
