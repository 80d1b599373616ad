import { useTranslation } from "react-i18next";
import { ThemeOriginTag } from "../shared/ThemeOriginTag.tsx";
import type { MergedTheme } from "./merge-themes.ts";
import styles from "./Organisations.module.css";

/** Themes as tags; the word inside says where each comes from, the border only repeats it. */
export function ThemeTags({ themes }: { readonly themes: readonly MergedTheme[] }) {
  const { t } = useTranslation();
  if (themes.length === 0) return <span className="muted">{t("organisations.theme.none")}</span>;
  return (
    <span className={styles.themes}>
      {themes.map(({ code, name, origin }) => (
        <ThemeOriginTag key={code} origin={origin}>
          {t("organisations.theme", { theme: name, origin: t(`origin.${origin}`) })}
        </ThemeOriginTag>
      ))}
    </span>
  );
}
