declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  /** A real IMAP server for tests, in memory. */
  export default function hoodiecrow(options: {
    readonly users: Readonly<Record<string, { readonly password: string }>>;
    readonly storage: Readonly<Record<string, object>>;
  }): {
    readonly server: Server;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
  };
}
