import { maxContentLength, maxContentNote } from "@tremplin/core/content";
import { z } from "zod";

export const idInput = z.object({ id: z.string().max(64) });
/** The version that somebody saw when they decided. */
export const seenInput = idInput.extend({ basedOn: z.int().min(1) });

const line = z.string().trim().max(500);

/** A text as its form sends it. */
export const formInput = z.object({
  title: line,
  description: line,
  date: line,
  updated: line,
  authors: line,
  image: line,
  alt: line,
  rome: line,
  tags: line,
  rest: z.string().max(5_000),
  body: z.string().max(maxContentLength),
});

export const noteInput = z.string().trim().max(maxContentNote);
