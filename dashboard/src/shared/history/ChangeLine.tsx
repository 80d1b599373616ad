import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeFactsFragment } from "../../gql/later/graphql.ts";
import { type Done, DoneLine } from "../DoneLine.tsx";
import styles from "./Changes.module.css";
import { LISTS, readChangeValue } from "./change-value.ts";
import { UndoChange } from "./UndoChange.tsx";
import { useFieldName, ValueText } from "./ValueText.tsx";

/** One field: what it is, from what to what, and a way to take that back. */
export function ChangeLine({ change }: { readonly change: ChangeFactsFragment }) {
  const { t } = useTranslation();
  const { field, undone } = change;
  const name = useFieldName(change);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <li className={styles.line}>
      {field !== null && (
        <span className="muted">
          {name}
          {change.part && `: ${change.part}`}
        </span>
      )}
      <Values change={change} />
      {undone && !done && <span className="small muted">{t("history.undone")}</span>}
      {change.mayUndo && !undone && !done && (
        <UndoChange change={change} name={name} onUndone={() => setDone({ words: t("history.undone") })} />
      )}
      <DoneLine done={done} />
    </li>
  );
}

/** From what to what; of a list, the entry that came or went. */
function Values({ change: { field, kind, old, new: now } }: { readonly change: ChangeFactsFragment }) {
  const { t } = useTranslation();
  const [before, after] = [readChangeValue(field, old), readChangeValue(field, now)];
  const isEntry = LISTS.includes(field ?? "");
  const hasOld = before.kind !== "NOTHING" || (kind === "CHANGED" && !isEntry);
  const hasNew = after.kind !== "NOTHING" || (kind !== "REMOVED" && !isEntry);
  return (
    <div className={styles.values}>
      {hasOld && (
        <del className={styles.old}>
          <span className="visually-hidden">{t("history.from")} </span>
          <ValueText value={before} />
        </del>
      )}
      {hasNew && (
        <ins className={styles.new}>
          {hasOld && <span aria-hidden="true"> → </span>}
          <span className="visually-hidden">{t("history.to")} </span>
          <ValueText value={after} />
        </ins>
      )}
      {isEntry && hasOld !== hasNew && (
        <span className="small muted"> {t(`history.kind.${hasNew ? "CREATED" : "REMOVED"}`)}</span>
      )}
    </div>
  );
}
