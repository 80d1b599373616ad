import { useTranslation } from "react-i18next";
import type { ThemeOrigin } from "../gql/graphql.ts";
import type { MergedTheme } from "./merge-themes.ts";
import styles from "./Organisations.module.css";

const CLASSES: Readonly<Record<ThemeOrigin, string>> = {
  SUGGESTED: "tag tag-suggested",
  STATED: "tag",
  CONFIRMED: "tag tag-confirmed",
};

/** Themes as tags; the word inside says where each comes from, the border only repeats it. */
export function ThemeTags({ themes }: { readonly themes: readonly MergedTheme[] }) {
  const { t } = useTranslation();
  if (themes.length === 0) return <span className="muted">{t("organisations.theme.none")}</span>;
  return (
    <span className={styles.themes}>
      {themes.map(({ code, name, origin }) => (
        <span key={code} className={CLASSES[origin]}>
          {t("organisations.theme", { theme: name, origin: t(`origin.${origin}`) })}
        </span>
      ))}
    </span>
  );
}
