import { Button } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { type AskedTable, fileHref } from "./table-address.ts";

/** Takes what a table finds away in a file. A POST, as it leaves a trace. */
export function TakeAwayForm({ table }: { readonly table: AskedTable }) {
  const { t } = usePage();
  return (
    <form className="table-file" method="post" action={fileHref(table)}>
      <span id="fichier-titre">{t("table.file")}</span>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button key={format} type="submit" name="format" value={format} aria-describedby="fichier-titre">
          {t(`table.file.${format}`)}
        </Button>
      ))}
    </form>
  );
}
