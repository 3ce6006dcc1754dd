import type { Walker } from "./walk.ts";

/** The cookies that stepping into somebody of the demo gives: one of each part. */
export async function demoWalkers(origin: string): Promise<Walker[]> {
  const html = await (await fetch(`${origin}/demo`)).text();
  const sections = [...html.matchAll(/aria-labelledby="groupe-(\w+)"(.*?)<\/section>/gs)];
  const people = sections.flatMap(([, who = "", section = ""]) => {
    const person = /name="person" value="([^"]+)"|value="([^"]+)" name="person"/.exec(section);
    const id = person?.[1] ?? person?.[2];
    return id === undefined ? [] : [{ who, id }];
  });
  return Promise.all(
    people.map(async ({ who, id }) => {
      const answer = await fetch(`${origin}/demo`, {
        method: "POST",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ person: id }).toString(),
        redirect: "manual",
      });
      const cookie = answer.headers
        .getSetCookie()
        .map((set) => set.split(";")[0])
        .join("; ");
      return { who, cookie };
    }),
  );
}
