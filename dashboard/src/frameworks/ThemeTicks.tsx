import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { FrameworkChoicesDocument } from "../gql/later/graphql.ts";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import styles from "./Frameworks.module.css";

interface ThemeTicksProps {
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** The themes that something is about. */
export function ThemeTicks({ chosen, onChange }: ThemeTicksProps) {
  const { t } = useTranslation();
  const { data } = useQuery(FrameworkChoicesDocument);
  return (
    <fieldset className={styles.ticks}>
      <legend className="strong">{t("frameworks.goal.themes")}</legend>
      {data?.themes.map(({ code, name }) => (
        <TickBox
          key={code}
          label={name}
          checked={chosen.includes(code)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...chosen, code] : chosen.filter((each) => each !== code))
          }
        />
      ))}
    </fieldset>
  );
}
