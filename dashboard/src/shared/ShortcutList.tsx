import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ShortcutList.module.css";
import { areShortcutsOn, switchShortcuts } from "./shortcuts.ts";

const KEYS = [
  ["/", "shortcuts.search"],
  ["t", "shortcuts.table"],
  ["?", "shortcuts.list"],
  ["← ↑ → ↓", "shortcuts.move"],
  ["Home End", "shortcuts.ends"],
  ["Enter", "shortcuts.open"],
  ["s d l", "shortcuts.alike"],
  ["Esc", "shortcuts.close"],
] as const;

/** Every key that does something, and the switch for the single-letter ones. */
export function ShortcutList() {
  const { t } = useTranslation();
  const [isOn, setOn] = useState(areShortcutsOn);
  const toggle = () => {
    switchShortcuts(!isOn);
    setOn(!isOn);
  };
  return (
    <>
      <dl className={styles.keys}>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <label className="row">
        <input type="checkbox" checked={isOn} onChange={toggle} />
        {t("shortcuts.on")}
      </label>
    </>
  );
}
