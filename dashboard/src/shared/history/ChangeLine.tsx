import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { type Done, DoneLine } from "../DoneLine.tsx";
import styles from "./Changes.module.css";
import { readChangeValue } from "./change-value.ts";
import { UndoChange } from "./UndoChange.tsx";
import { useFieldName, ValueText } from "./ValueText.tsx";

/** One field: what it is, from what to what, and a way to take that back. Nothing for a record that came or went bare. */
export function ChangeLine({ change }: { readonly change: ChangeFactsFragment }) {
  const { t } = useTranslation();
  const { field, kind, undone } = change;
  const name = useFieldName(field);
  const [done, setDone] = useState<Done | null>(null);
  const [before, after] = [readChangeValue(field, change.old), readChangeValue(field, change.new)];
  const hasOld = kind === "CHANGED" || before.kind !== "NOTHING";
  const hasValues = before.kind !== "NOTHING" || after.kind !== "NOTHING";
  if (field === null && !hasValues && !change.mayUndo && !undone) return null;
  return (
    <li className={styles.line}>
      {field !== null && (
        <span className="muted">
          {name}
          {change.part && `: ${change.part}`}
        </span>
      )}
      <div className={styles.values}>
        {hasOld && (
          <del className={styles.old}>
            <span className="visually-hidden">{t("history.from")} </span>
            <ValueText value={before} />
          </del>
        )}
        {kind !== "REMOVED" && (
          <ins className={styles.new}>
            {hasOld && <span aria-hidden="true"> → </span>}
            <span className="visually-hidden">{t("history.to")} </span>
            <ValueText value={after} />
          </ins>
        )}
      </div>
      {undone && !done && <span className="small muted">{t("history.undone")}</span>}
      {change.mayUndo && !undone && !done && (
        <UndoChange change={change} name={name} onUndone={() => setDone({ words: t("history.undone") })} />
      )}
      <DoneLine done={done} />
    </li>
  );
}
