import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Admin.module.css";

interface AccountSearchProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

/** Finds accounts by a name or an address. */
export function AccountSearch({ search, onSearch }: AccountSearchProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const commit = useDebouncedCallback(onSearch, 250);
  useEffect(() => {
    // The address changed by another way (Back, a link): the box follows, unless someone is typing in it.
    if (input.current && input.current !== document.activeElement) input.current.value = search;
  }, [search]);
  return (
    <search className={`screen-only ${styles.search}`}>
      <input
        ref={input}
        type="search"
        className="text-input"
        aria-label={t("admin.accounts.search")}
        placeholder={t("admin.accounts.search")}
        defaultValue={search}
        onChange={(event) => commit(event.currentTarget.value)}
      />
    </search>
  );
}
