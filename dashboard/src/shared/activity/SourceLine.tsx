import { useTranslation } from "react-i18next";
import type { SourceFactsFragment } from "../../gql/graphql.ts";
import { Dated } from "../Dated.tsx";
import { webAddress } from "../web-address.ts";
import styles from "./SourceLine.module.css";

/** Where a record comes from: the kind and name of the source, the line in it, and when it was taken. */
export function SourceLine({ source }: { readonly source: SourceFactsFragment | null }) {
  const { t } = useTranslation();
  if (!source) return t("record.noSource");
  const { kind, name, takenOn, url } = source.source;
  const href = webAddress(url ?? "")?.href;
  const line = source.line === null ? null : t("record.line", { line: source.line });
  const words = [t(`source.${kind}`), name, line].filter((part) => part !== null).join(", ");
  return (
    <span className={styles.source}>
      {t("record.source")} {href ? <a href={href}>{words}</a> : words}, <Dated day={takenOn} />
    </span>
  );
}
