import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../Dialog.tsx";
import { lazyPart } from "../Lazy.tsx";
import { GreyBars } from "../QueryView.tsx";
import { useShortcut } from "../shortcuts.ts";
import styles from "./SearchButton.module.css";

const SearchFields = lazyPart(
  () => import("../search/SearchFields.tsx").then((m) => m.SearchFields),
  <GreyBars lines={3} />,
);

/** Opens the search for organisations, countries and themes; `/` does the same. */
export function SearchButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useShortcut("/", () => setOpen(true));
  return (
    <>
      <button type="button" className={styles.search} onClick={() => setOpen(true)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10.5 10.5 15 15" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className={styles.words}>{t("search.title")}</span> <kbd className={styles.key}>/</kbd>
      </button>
      {isOpen && (
        <Dialog title={t("search.title")} onClose={() => setOpen(false)}>
          <SearchFields onGo={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
