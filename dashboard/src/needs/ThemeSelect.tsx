import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";

interface ThemeSelectProps {
  readonly themes: NeedChoicesQuery["themes"];
  readonly theme: string;
  /** A goal brings its own themes. */
  readonly isGoal: boolean;
}

/** The one theme that it is about, or any. */
export function ThemeSelect({ themes, theme, isGoal }: ThemeSelectProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={t("needs.field.theme")}>
      {(control) => (
        <select {...control} name="theme" className="text-input" defaultValue={theme}>
          <option value="">{t(isGoal ? "needs.goalThemes" : "needs.anyTheme")}</option>
          {themes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
