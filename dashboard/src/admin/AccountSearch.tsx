import { useTranslation } from "react-i18next";
import { SearchBox } from "../shared/inputs/SearchBox.tsx";
import styles from "./Admin.module.css";

interface AccountSearchProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

/** Finds accounts by a name or an address. */
export function AccountSearch({ search, onSearch }: AccountSearchProps) {
  const { t } = useTranslation();
  return (
    <search className={`screen-only ${styles.search}`}>
      <SearchBox label={t("admin.accounts.search")} search={search} onSearch={onSearch} />
    </search>
  );
}
