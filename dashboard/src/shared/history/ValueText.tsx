import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { useFormat } from "../useFormat.ts";
import styles from "./Changes.module.css";
import type { ChangeValue, NamedCode } from "./change-value.ts";

/** A value of the history in words; a long text shows its beginning and opens when pressed. */
export function ValueText({ value }: { readonly value: ChangeValue }) {
  const { t } = useTranslation();
  const words = useValueWords();
  if (value.kind !== "LONG") return <>{words(value)}</>;
  return (
    <details className={styles.long}>
      <summary>
        {value.start} <span className="small">{t("history.whole")}</span>
      </summary>
      {value.text}
    </details>
  );
}

/** Says a value in one line. */
export function useValueWords(): (value: ChangeValue) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    switch (value.kind) {
      case "NOTHING":
        return t("history.nothing");
      case "CODES":
        return format.list(value.codes.map((code) => codeWords(t, code)));
      case "DAY":
        return format.dateInWords(value.at);
      case "MOMENT":
        return format.moment(value.at);
      case "TEXT":
        return value.text;
      case "LONG":
        return value.start;
    }
  };
}

/** A code in words; one that has none stays as it is. */
const codeWords = (t: TFunction, { code, keys }: NamedCode): string => t([...keys], { defaultValue: code });

/** The name of a field in words, of its record where these differ; a field that has none yet is called as the record calls it. */
export function useFieldName({ entity, field }: Pick<ChangeFactsFragment, "entity" | "field">): string {
  const { t } = useTranslation();
  if (field === null) return "";
  return t([`history.field.${entity}.${field}`, `history.field.${field}`], { defaultValue: field });
}
