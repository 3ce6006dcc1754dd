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

/** A text in the alphabet of telephones: what is not in it is written with its plainest letters. */
export function smsText(text: string): string {
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
