import { accept, type Result, refuse } from "../shared/index.ts";
import { fold } from "../text/index.ts";

/** NIST SP 800-63B and ASVS 6.2: length counts, composition does not. */
export const passwordLength = { least: 10, most: 128 } as const;

export type PasswordRefusal = "password-short" | "password-long" | "password-common";

/** Beginnings and rows of keys that people take when they are asked for a password. */
const common = (
  "password motdepasse azerty qwerty azertyuiop qwertyuiop 123456789 1234567890 0123456789 987654321 " +
  "bonjour soleil doudou loulou chouchou marseille admin administrateur bienvenue welcome letmein iloveyou " +
  "jetaime coucou toto titi secret football dragon monkey princesse nicolas camille julien chocolat " +
  "missionlocale emploi conseiller changeme"
).split(" ");

/**
 * Whether a password may guard an account. `known` is what anybody may know of its owner or of the board
 * (name, address, the board's name): a password made of it alone is refused, as are the commonest ones.
 */
export function checkPassword(password: string, known: readonly string[]): Result<string, PasswordRefusal> {
  const length = [...password].length;
  if (length < passwordLength.least) return refuse("password-short", { minimum: passwordLength.least });
  if (length > passwordLength.most) return refuse("password-long", { maximum: passwordLength.most });
  const plain = fold(password).replace(/[^a-z0-9]/g, "");
  const guessed = [...common, ...known.flatMap((text) => fold(text).split(/[^a-z0-9]+/))]
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
  // "Bonjour123!" is "bonjour" with an ornament: what is left of it says nothing.
  const left = guessed.reduce((rest, word) => rest.replaceAll(word, ""), plain).replace(/[0-9]/g, "");
  const isOneSign = new Set(password).size < 4;
  const isGuessed = plain.length > 0 && left.length < 3 && guessed.some((word) => plain.includes(word));
  return isOneSign || isGuessed ? refuse("password-common") : accept(password);
}
