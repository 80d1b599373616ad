import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Visibility } from "../../gql/later/graphql.ts";
import { DoneLine } from "../DoneLine.tsx";
import { OpenButton } from "../OpenButton.tsx";
import { VisibilityForm } from "./VisibilityForm.tsx";
import styles from "./VisibilityPanel.module.css";
import { isStricter, type SettingSide, type VisibilityRow, type VisibleRecord } from "./visibility-rows.ts";

interface VisibilityChangeProps {
  readonly record: VisibleRecord;
  readonly row: VisibilityRow;
  readonly side: SettingSide;
}

/** Opens the choice of who may see one thing; each has its own, so that none is lost by opening another. */
export function VisibilityChange({ record, row, side }: VisibilityChangeProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<"BEFORE" | "NOW" | "LEFT">("BEFORE");
  const [saved, setSaved] = useState<{ readonly visibility: Visibility } | null>(null);
  const label = t("visibility.change");
  // Said of what holds now: others may have asked for something stricter than what was chosen here.
  const isKept = saved !== null && isStricter(row.effective, saved.visibility);
  const words = isKept
    ? t("visibility.saved.stricter", { class: t(`visibility.class.${row.effective}`) })
    : t(`visibility.saved.${side}`);
  const done = useMemo(() => saved && { words }, [saved, words]);
  return (
    <>
      {opened !== "NOW" && (
        <OpenButton
          className={`screen-only ${styles.change}`}
          label={label}
          name={t("action.of", { action: label, what: t(`visibility.field.${row.subject}`) })}
          isBack={opened === "LEFT"}
          onPress={() => {
            setSaved(null);
            setOpened("NOW");
          }}
        />
      )}
      <div className={styles.saved}>
        <DoneLine done={done} />
      </div>
      {opened === "NOW" && (
        <VisibilityForm
          record={record}
          row={row}
          side={side}
          onSaved={(visibility) => {
            setOpened("BEFORE");
            setSaved({ visibility });
          }}
          onCancel={() => setOpened("LEFT")}
        />
      )}
    </>
  );
}
