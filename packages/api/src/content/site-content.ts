import {
  contentPictures,
  type DocumentText,
  dataVersion,
  publishedContent,
  type TremplinDatabase,
} from "@tremplin/database";
import type { ContentPage, ContentPicture, Instance, Problem } from "@tremplin/instance";
import { LiveMap } from "./live-map.ts";
import type { PictureFolder } from "./picture-folder.ts";
import { readDocument } from "./read-document.ts";

type Read = ReturnType<typeof readDocument>;

/** A published document that nobody sees, and why. */
export interface UnseenDocument {
  readonly path: string;
  /** Empty: a file of the instance has its address and wins. */
  readonly problems: readonly Problem[];
}

/**
 * The pages of the board: the files of its instance, and what is published on the site itself, with the
 * pictures of both. Where both have an address, the file wins. What another process publishes is seen
 * with the version of the data.
 */
export class SiteContent {
  /** The instance as its folder has it, whose pages and pictures are those of the files and of the site. */
  readonly instance: Instance;
  readonly #own: Instance;
  readonly #database: TremplinDatabase;
  readonly #folder: PictureFolder;
  #pages: ReadonlyMap<string, ContentPage>;
  #pictures: ReadonlyMap<string, ContentPicture>;
  #unseen: readonly UnseenDocument[] = [];
  #version = -1;
  #reading: Promise<void> | null = null;
  /** What was read of each document, by its version and the pictures there are: a text is parsed once. */
  #read = new Map<string, Read>();

  constructor(parts: {
    readonly instance: Instance;
    readonly database: TremplinDatabase;
    readonly folder: PictureFolder;
  }) {
    this.#own = parts.instance;
    this.#database = parts.database;
    this.#folder = parts.folder;
    this.#pages = parts.instance.content;
    this.#pictures = parts.instance.pictures;
    this.instance = {
      ...parts.instance,
      content: new LiveMap(() => this.#pages),
      pictures: new LiveMap(() => this.#pictures),
    };
  }

  /** The page that a file of the instance gives, if one does. */
  file(path: string): ContentPage | null {
    return this.#own.content.get(path) ?? null;
  }

  /** The pages that files of the instance give. */
  get files(): Iterable<ContentPage> {
    return this.#own.content.values();
  }

  /** Whether a file of the instance is a picture of this path. */
  isPictureFile(path: string): boolean {
    return this.#own.pictures.has(path);
  }

  /** Tries once more to have the file of a picture of the site; those of the instance are as they are. */
  async layAgain(picture: ContentPicture): Promise<void> {
    if (!this.isPictureFile(picture.path)) await this.#folder.pictureOf(picture);
  }

  /** Published documents that nobody sees, as they were when this was last brought up to date. */
  get unseen(): readonly UnseenDocument[] {
    return this.#unseen;
  }

  /** Takes over what was published up to a version of the data; cheap when there is nothing new. */
  async follow(version: number): Promise<void> {
    while (this.#version < version) {
      this.#reading ??= this.#take().finally(() => {
        this.#reading = null;
      });
      await this.#reading;
    }
  }

  async #take(): Promise<void> {
    const { db } = this.#database;
    // The version first: what is read after it is at least as new.
    const version = await dataVersion(db);
    const rows = await contentPictures(db);
    const ours = await Promise.all(rows.map((row) => this.#folder.pictureOf(row)));
    this.#pictures = new Map([
      ...ours.map((picture) => [picture.path, picture] as const),
      ...this.#own.pictures,
    ]);
    const pictures = rows.map(({ path, digest }) => `${path} ${digest}`).join();
    this.#show(await publishedContent(db), pictures);
    this.#version = version;
  }

  #show(published: readonly DocumentText[], pictures: string): void {
    const pages = new Map<string, ContentPage>();
    const unseen: UnseenDocument[] = [];
    const read = new Map<string, Read>();
    const about = { config: this.#own.config, pictures: this.#pictures };
    for (const { document, source } of published) {
      const { id, path, publishedVersion } = document;
      if (this.#own.content.has(path)) {
        unseen.push({ path, problems: [] });
        continue;
      }
      const key = `${id} ${publishedVersion} ${path} ${pictures}`;
      const found = this.#read.get(key) ?? readDocument(about, path, source);
      read.set(key, found);
      if ("page" in found) pages.set(path, found.page);
      else unseen.push({ path, problems: found.problems });
    }
    this.#read = read;
    this.#unseen = unseen;
    this.#pages = new Map([...this.#own.content, ...pages]);
  }
}
