import { useTranslation } from "react-i18next";
import type { NeedFiguresFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../useFormat.ts";
import styles from "./Profile.module.css";

interface ShortfallsProps {
  readonly shortfalls: NeedFiguresFragment["shortfalls"];
}

/** Where the share of the work stays furthest below the share of need; not recorded is not absent. */
export function Shortfalls({ shortfalls }: ShortfallsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (shortfalls.length === 0) return null;
  return (
    <details className={`small ${styles.about}`}>
      <summary>{t("profile.shortfalls", { count: shortfalls.length })}</summary>
      <p className="muted">{t("profile.shortfalls.meaning")}</p>
      <ol>
        {shortfalls.map(({ country, theme, share }) => (
          <li key={`${country?.key} ${theme?.key}`}>
            {[theme?.label, country?.label].filter((label) => label !== undefined).join(", ")}{" "}
            <b>{t("profile.shortfalls.atMost", { points: format.decimal(share * 100, 1) })}</b>
          </li>
        ))}
      </ol>
    </details>
  );
}
