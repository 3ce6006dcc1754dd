/** Where files that people send are kept: out of reach of any address unless a route gives them. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  get(key: string): Promise<Buffer<ArrayBuffer> | null>;
  /** Nothing happens when there is none. */
  remove(key: string): Promise<void>;
}
