/** What one text message holds in the alphabet of telephones (GSM 03.38): one sign outside of it halves that. */
export const maxSmsSigns = 160;

const alphabet = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

const replaced: Readonly<Record<string, string>> = {
  "’": "'",
  "«": '"',
  "»": '"',
  œ: "oe",
  Œ: "OE",
  "–": "-",
  "—": "-",
  "…": "...",
};

/** Letters that no plain letter stands for: Arabic, Cyrillic … */
const otherLetters = /[\p{L}--[\p{Script=Latin}\p{Script=Greek}]]/v;

/**
 * A text in the alphabet of telephones: what is not in it is written with its plainest letters. A text in other
 * letters keeps them: it is longer to send, and can be read.
 */
export function smsText(text: string): string {
  if (otherLetters.test(text)) return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  return [...text.normalize("NFC")]
    .map((sign) => {
      if (alphabet.has(sign)) return sign;
      if (/\s/.test(sign)) return " ";
      const plain = replaced[sign] ?? sign.normalize("NFD").replaceAll(/\p{M}/gu, "");
      return [...plain].every((each) => alphabet.has(each)) ? plain : "?";
    })
    .join("")

    .replaceAll(/ +/g, " ")
    .trim();
}
