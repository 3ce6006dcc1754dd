import type { Actor } from "@tremplin/core/account";
import type { Clock, NewId } from "@tremplin/core/shared";
import type { CommuneIndex } from "@tremplin/core/territory";
import type { LibraryIndex, OfferIndex, TremplinDatabase } from "@tremplin/database";
import type { Instance } from "@tremplin/instance";
import type { Translate } from "@tremplin/instance/words";
import type { CardPayments, CompanyRegister } from "@tremplin/interop";
import type { SiteContent } from "./content/site-content.ts";
import type { FileStore } from "./files/file-store.ts";
import type { VirusScan } from "./files/prepare-document.ts";
import type { LiveHub } from "./live/live-hub.ts";
import type { StopLinks } from "./notification/stop-links.ts";

/** Where answers by mail come in. */
export interface Replies {
  /** What comes before the token: `reponse@exemple.fr`. */
  readonly address: string;
  /** Name under which our own mail server says what it found out about a sender; null when it does not. */
  readonly authservId: string | null;
}

/** What every procedure works with. Clock and ids are given, so that tests decide them. */
export interface Context {
  readonly database: TremplinDatabase;
  readonly index: OfferIndex;
  readonly library: LibraryIndex;
  readonly communes: CommuneIndex;
  /** Its pages are those of its files and those that are published on the site itself. */
  readonly instance: Instance;
  readonly content: SiteContent;
  /** The instance's words for what is written once for everybody: records, files of the board, CVs. */
  readonly t: Translate;
  /** The same for what is told to who asks alone, in the language that they read. */
  readonly tReader: Translate;
  /** The same in the language that somebody reads; null: the board's. */
  readonly tIn: (language: string | null) => Translate;
  readonly files: FileStore;
  /** Null when no antivirus is set up. */
  readonly scan: VirusScan;
  readonly register: CompanyRegister;
  /** Null when payment by card is not set up. */
  readonly cards: CardPayments | null;
  /** Tells open pages of what changes. */
  readonly live: LiveHub;
  /** The links at the foot of mails. */
  readonly stopLinks: StopLinks;
  /** The board's public key for notifications of browsers (RFC 8292), base64url. */
  readonly pushKey: string;
  readonly now: Clock;
  readonly newId: NewId;
  readonly actor: Actor;
  /** Stands for where on the network the request comes from, without telling it; empty when not known. */
  readonly place: string;
  /** Whether a variable of the server's environment is set; what it says is no procedure's concern. */
  readonly hasVariable: (name: string) => boolean;
  /** Whether mails are kept to be read on the board itself instead of being sent. */
  readonly hasMailbox: boolean;
  /** Whether the board runs from its sources on the desk of who makes it, whose files may then be written. */
  readonly isDeveloping: boolean;
  /** How conversations are answered by mail; null when they are not. */
  readonly replies: Replies | null;
  /** Origin of the board's public addresses, without a final slash: `https://emploi.exemple.fr`. */
  readonly baseUrl: string;
}
