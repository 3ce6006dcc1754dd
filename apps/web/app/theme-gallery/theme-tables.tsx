import type { PairVerdict, TokenLine } from "@tremplin/instance";
import { Disclosure } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { Samples } from "./frame.tsx";

/** Every token of a theme with its value; of a colour, the tightest contrast that it is part of. */
export function TokenTable({
  tokens,
  pairs,
}: {
  readonly tokens: readonly TokenLine[];
  /** The tightest first. */
  readonly pairs: readonly PairVerdict[];
}) {
  const { t } = usePage();
  const tightestOf = (path: string) => pairs.find(({ front, back }) => front === path || back === path);
  return (
    <Samples id="reglages" title={t("theme.tokens")}>
      <p>{t("theme.tokensAbout")}</p>
      <div className="table-frame">
        <table className="theme-table">
          <thead>
            <tr>
              <th scope="col">{t("theme.token")}</th>
              <th scope="col">{t("theme.tokenValue")}</th>
              <th scope="col">{t("theme.contrastRatio")}</th>
            </tr>
          </thead>
          <tbody>
            {tokens.map(({ path, css, description }) => (
              <tr key={path}>
                <th scope="row">
                  <code>{path}</code>
                  <span className="field-hint">{description}</span>
                </th>
                <td>
                  <code>{css}</code>
                </td>
                <td>
                  <TokenContrast pair={tightestOf(path)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Samples>
  );
}

function TokenContrast({ pair }: { readonly pair: PairVerdict | undefined }) {
  const { t } = usePage();
  if (!pair) return null;
  const { frontHex, backHex, ratio, least, mode } = pair;
  return (
    <>
      <Swatch front={frontHex} back={backHex} />
      {t("theme.ratioOf", { ratio: cut(ratio), least: cut(least) })}
      <span className="field-hint">{t(`theme.mode.${mode}`)}</span>
    </>
  );
}

/** How many pairs show without being asked for. */
const tightest = 10;

/** The contrast of every pair, the tightest at once, each drawn in its own colours. */
export function PairTable({ pairs }: { readonly pairs: readonly PairVerdict[] }) {
  const { t } = usePage();
  return (
    <Samples id="contrastes" title={t("theme.contrast")}>
      <p>{t("theme.contrastAbout")}</p>
      <Pairs pairs={pairs.slice(0, tightest)} />
      <Disclosure summary={t("theme.contrastOthers", { count: pairs.length - tightest })}>
        <Pairs pairs={pairs.slice(tightest)} />
      </Disclosure>
    </Samples>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly PairVerdict[] }) {
  const { t } = usePage();
  return (
    <div className="table-frame">
      <table className="theme-table">
        <thead>
          <tr>
            <th scope="col">{t("theme.pair")}</th>
            <th scope="col">{t("theme.mode")}</th>
            <th scope="col">{t("theme.contrastRatio")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ mode, front, back, frontHex, backHex, ratio, least }) => (
            <tr key={`${mode} ${front} ${back}`}>
              <th scope="row">
                <Swatch front={frontHex} back={backHex} />
                {t("theme.on", { front, back })}
              </th>
              <td>{t(`theme.mode.${mode}`)}</td>
              <td>{t("theme.ratioOf", { ratio: cut(ratio), least: cut(least) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One colour on the other, as a drawing: pages hold no styles of their own. */
function Swatch({ front, back }: { readonly front: string; readonly back: string }) {
  return (
    <svg className="swatch" width="40" height="24" viewBox="0 0 40 24" aria-hidden="true" focusable="false">
      <rect width="40" height="24" fill={back} />
      <path d="M12 6h16v3h-6.5v9h-3v-9H12z" fill={front} />
    </svg>
  );
}

/** Cut, never rounded: 4.499 must not read as 4.5. */
function cut(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toLocaleString("fr");
}
