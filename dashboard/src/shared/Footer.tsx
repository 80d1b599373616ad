import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./Dialog.tsx";
import styles from "./Footer.module.css";
import { lazyPart } from "./Lazy.tsx";
import { useShortcut } from "./shortcuts.ts";

const ShortcutList = lazyPart(() => import("./ShortcutList.tsx").then((m) => m.ShortcutList));

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
      {isOpen && (
        <Dialog title={t("shortcuts.title")} onClose={() => setOpen(false)}>
          <ShortcutList />
        </Dialog>
      )}
    </footer>
  );
}
