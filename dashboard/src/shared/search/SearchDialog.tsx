import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { FilterOptionsDocument, FindOrganisationsDocument } from "../../gql/graphql.ts";
import { Dialog } from "../Dialog.tsx";
import { QueryError } from "../QueryView.tsx";
import styles from "./SearchDialog.module.css";
import { organisationHits, placeHits, type SearchHit } from "./search-hits.ts";

/** Finds organisations, countries and themes; arrows move, Enter goes there. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const listId = useId();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(0);
  const { hits, isWaiting, error, retry } = useSearchHits(search);
  const current = hits[Math.min(chosen, hits.length - 1)];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + hits.length) % hits.length);
    }
    if (event.key === "Enter" && current) {
      onClose();
      navigate(current.to);
    }
  };
  return (
    <Dialog title={t("search.title")} onClose={onClose}>
      <input
        data-autofocus
        type="search"
        role="combobox"
        className="text-input"
        aria-label={t("search.title")}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={current?.id}
        value={search}
        onKeyDown={move}
        onChange={(event) => {
          setSearch(event.target.value);
          setChosen(0);
        }}
      />
      {error && <QueryError error={error} onRetry={retry} />}
      <div id={listId} role="listbox" aria-label={t("search.results")}>
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} isCurrent={hit === current} onGo={onClose} />
        ))}
      </div>
      <p className="muted" role="status">
        {hits.length === 0 && search.trim() !== "" && !isWaiting && !error ? t("search.nothing") : ""}
      </p>
    </Dialog>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

function Hit({ hit, isCurrent, onGo }: HitProps) {
  const { t } = useTranslation();
  return (
    <Link
      id={hit.id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className={`${styles.hit} ${isCurrent ? styles.current : ""}`}
      to={hit.to}
      onClick={onGo}
    >
      <span>{hit.label}</span>
      <span className="small muted">{t(`search.kind.${hit.kind}`)}</span>
    </Link>
  );
}

function useSearchHits(search: string) {
  const [asked] = useDebouncedValue(search.trim(), 150);
  const names = useQuery(FilterOptionsDocument);
  const organisations = useQuery(FindOrganisationsDocument, {
    variables: { search: asked },
    skip: asked.length < 2,
  });
  const found = asked.length < 2 ? undefined : (organisations.data ?? organisations.previousData);
  const error = organisations.error ?? names.error;
  return {
    hits: [
      ...(found ? organisationHits(found.organisations) : []),
      ...(names.data ? placeHits(names.data.filterOptions, search) : []),
    ],
    isWaiting: organisations.loading || names.loading || asked !== search.trim(),
    error,
    retry: () => Promise.all([names.refetch(), organisations.refetch()]),
  };
}
