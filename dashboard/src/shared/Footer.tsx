import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Footer.module.css";
import { useShortcut } from "./shortcuts.ts";

const ShortcutList = lazy(() => import("./ShortcutList.tsx").then((m) => ({ default: m.ShortcutList })));

/** The foot of every page: the keys that work everywhere, under `?`. */
export function Footer() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useShortcut("?", () => setOpen(true));
  return (
    <footer className={`small muted screen-only ${styles.footer}`}>
      <button type="button" className="button-link" onClick={() => setOpen(true)}>
        {t("shortcuts.title")}
      </button>{" "}
      <kbd>?</kbd>
      <Suspense fallback={null}>{isOpen && <ShortcutList onClose={() => setOpen(false)} />}</Suspense>
    </footer>
  );
}
