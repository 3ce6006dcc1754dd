import type { ContentPage } from "../instance.ts";

/** Whether the public sees a page on a day (`2026-12-01`): no draft, and its day has come. */
export function isShown({ draft, date }: Pick<ContentPage, "draft" | "date">, today: string): boolean {
  return !draft && (date === null || date <= today);
}
