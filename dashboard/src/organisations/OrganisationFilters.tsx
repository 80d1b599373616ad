import { useTranslation } from "react-i18next";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import { KindChoice } from "./KindChoice.tsx";
import styles from "./Organisations.module.css";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

/** What narrows the list: a name, and the kinds of organisation. */
export function OrganisationFilters() {
  const { t } = useTranslation();
  const { search, setSearch } = useOrganisationFilter();
  return (
    <search className={styles.filters}>
      <SearchBox
        label={t("search.organisation")}
        search={search}
        onSearch={setSearch}
        className={styles.search}
      />
      <KindChoice />
    </search>
  );
}
