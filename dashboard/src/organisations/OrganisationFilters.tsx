import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { KindChoice } from "./KindChoice.tsx";
import styles from "./Organisations.module.css";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

/** What narrows the list: a name, and the kinds of organisation. */
export function OrganisationFilters() {
  return (
    <search className={styles.filters}>
      <SearchBox />
      <KindChoice />
    </search>
  );
}

function SearchBox() {
  const { t } = useTranslation();
  const { search, setSearch } = useOrganisationFilter();
  const input = useRef<HTMLInputElement>(null);
  const commit = useDebouncedCallback(setSearch, 250);
  useEffect(() => {
    // The address changed by another way (Back, a link): the box follows, unless someone is typing in it.
    if (input.current && input.current !== document.activeElement) input.current.value = search;
  }, [search]);
  return (
    <input
      ref={input}
      type="search"
      className={`text-input ${styles.search}`}
      aria-label={t("search.organisation")}
      placeholder={t("search.organisation")}
      defaultValue={search}
      onChange={(event) => commit(event.currentTarget.value)}
    />
  );
}
