import { useTranslation } from "react-i18next";
import type { NeedChoicesQuery } from "../gql/later/graphql.ts";
import { SelectField } from "../shared/form/SelectField.tsx";

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
    <SelectField
      name="theme"
      label={t("needs.field.theme")}
      none={t(isGoal ? "needs.goalThemes" : "needs.anyTheme")}
      options={themes.map(({ code, name }) => ({ value: code, label: name }))}
      defaultValue={theme}
    />
  );
}
