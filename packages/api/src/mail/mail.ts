/** One piece of a mail. A mail is data: the same pieces give its HTML and its plain text. */
export type MailBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "button"; readonly label: string; readonly url: string }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** Somebody's own words. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Each leads to a page of the board. */
  | {
      readonly kind: "links";
      readonly links: readonly { readonly label: string; readonly url: string; readonly note: string }[];
    }
  /** Beside the point: how long a link holds, what to do when one did not ask. */
  | { readonly kind: "small"; readonly text: string };

export interface Mail {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** What it tells a calendar (RFC 5546), for mail programs that have one. */
  readonly calendar?: MailCalendar;
  /** Who may answer it in which conversation, where answers by mail are taken. */
  readonly answers?: MailAnswers;
}

export interface MailAnswers {
  readonly conversationId: string;
  readonly userId: string;
}

export interface MailCalendar {
  readonly method: "REQUEST" | "CANCEL";
  /** A whole iCalendar file. */
  readonly text: string;
}

/** What stands around every mail of a board. */
export interface MailFrame {
  readonly boardName: string;
  readonly boardUrl: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Who writes, and how to reach them: one line each. */
  readonly footer: readonly string[];
  /** The theme's colours, sRGB hex. */
  readonly colors: MailColors;
  /** For mail programs that are set to dark, and know it. */
  readonly darkColors: MailColors;
}

export interface MailColors {
  readonly bg: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly brand: string;
  readonly onBrand: string;
}
