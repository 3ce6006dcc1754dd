import { configFile } from "../../config/read.ts";
import { unfilledMark } from "../../content/variables.ts";
import type { Complaint, Rule } from "../rule.ts";

/** Domains kept for examples, by RFC 2606, and the one that French documents use. */
const sampleAddress =
  /@(?:[\w.-]+\.)?(?:example(?:\.\w+)?|exemple\.(?:fr|com|org)|[\w-]+\.(?:test|invalid))$/i;

/** Texts that the owner has not filled in yet. */
export const sampleText: Rule = {
  number: 12,
  code: "sample-text",
  level: "warning",
  title: { fr: "Pages complétées", en: "Pages filled in" },
  why: "Une mention légale inachevée n'en est pas une, et une adresse d'exemple ne reçoit rien.",
  check({ instance }) {
    if (!instance) return [];
    const pages = [...instance.content.values()].flatMap(({ path, html }): Complaint[] => {
      const marks = [...html.matchAll(/\[à compléter(?:\s:\s([^\]]*))?\]/g)].map(([, what]) => what ?? "…");
      if (marks.length === 0) return [];
      const list = [...new Set(marks)].join(" ; ");
      return [
        {
          file: `content/${path}.md`,
          key: null,
          line: null,
          message: { fr: `reste à compléter : ${list}`, en: `still to fill in: ${list}` },
          mend: {
            fr: `Complétez "legal" et "contact" dans ${configFile}, ou le texte marqué « ${unfilledMark} … ] ».`,
            en: `Fill in "legal" and "contact" in ${configFile}, or the text marked "${unfilledMark} …]".`,
          },
        },
      ];
    });
    const { contact, legal } = instance.config;
    const addresses = Object.entries({
      "contact.email": contact.email,
      "legal.dataProtection": legal.dataProtection,
    })
      .filter(([, address]) => address !== undefined && sampleAddress.test(address))
      .map(
        ([key, address]): Complaint => ({
          file: configFile,
          key,
          line: null,
          message: { fr: `${address} est une adresse d'exemple`, en: `${address} is a sample address` },
          mend: { fr: "Écrivez l'adresse où l'on vous joint.", en: "Write the address that reaches you." },
        }),
      );
    const intros = instance.config.antennas.flatMap(({ slug, intro }, at): Complaint[] =>
      intro.includes(unfilledMark)
        ? [
            {
              file: configFile,
              key: `antennas.${at}.intro`,
              line: null,
              message: {
                fr: `reste à compléter : la présentation de l'antenne « ${slug} »`,
                en: `still to fill in: what antenna "${slug}" says of itself`,
              },
              mend: {
                fr: "Écrivez-la, adaptez le nom et les départements, ou retirez cette antenne.",
                en: "Write it, adapt the name and the departments, or take this antenna out.",
              },
            },
          ]
        : [],
    );
    return [...addresses, ...intros, ...pages];
  },
};
