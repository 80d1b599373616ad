import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChangeAuthorsDocument } from "../gql/later/graphql.ts";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { holdsWords } from "../shared/filter/facets.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import styles from "./History.module.css";
import type { HistoryFilter } from "./history-filter.ts";
import { type NamedAuthor, useAuthorName, useNamedAuthors } from "./useAuthorName.ts";

interface AuthorControlProps {
  /** Id of who is chosen. */
  readonly by: string | null;
  readonly onChange: (patch: Partial<HistoryFilter>) => void;
}

/** Whose work it was: people and programs whom the history names to the reader. */
export function AuthorControl({ by, onChange }: AuthorControlProps) {
  const { t } = useTranslation();
  return (
    <ChoiceControl
      name={t("history.filter.by")}
      words={by === null ? t("history.filter.anybody") : <AuthorName id={by} />}
      isSet={by !== null}
      onClear={() => onChange({ by: null })}
    >
      <AuthorPanel by={by} onChange={onChange} />
    </ChoiceControl>
  );
}

function AuthorName({ id }: { readonly id: string }) {
  return <>{useAuthorName(id)}</>;
}

/** From so many on, a name is found sooner by typing some of it. */
const MANY = 10;

function AuthorPanel({ by, onChange }: AuthorControlProps) {
  const { t } = useTranslation();
  const answer = useQuery(ChangeAuthorsDocument, { fetchPolicy: "cache-and-network" });
  const named = useNamedAuthors();
  return (
    <QueryView answer={answer}>
      {({ changeAuthors }) =>
        changeAuthors.length === 0 ? (
          <p className="muted">{t("history.filter.nobody")}</p>
        ) : (
          <AuthorList authors={named(changeAuthors)} by={by} onChange={onChange} />
        )
      }
    </QueryView>
  );
}

interface AuthorListProps extends AuthorControlProps {
  readonly authors: readonly NamedAuthor[];
}

function AuthorList({ authors, by, onChange }: AuthorListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const found = authors.filter(({ name }) => holdsWords(name, search));
  const facet = t("history.filter.by");
  return (
    <>
      {authors.length >= MANY && (
        <input
          type="search"
          className="text-input"
          aria-label={t("filter.searchIn", { facet })}
          placeholder={t("filter.search")}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <div className={styles.authors}>
        {found.length === 0 ? (
          <p role="status" className="muted">
            {t("filter.nothingFound")}
          </p>
        ) : (
          <RadioList
            legend={facet}
            options={found.map(({ id, name }) => ({ value: id, label: name }))}
            value={by}
            onChange={(chosen) => onChange({ by: chosen })}
          />
        )}
      </div>
    </>
  );
}
