import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { QueryError } from "../QueryView.tsx";
import styles from "./SearchFields.module.css";
import type { SearchHit } from "./search-hits.ts";
import { useSearchHits } from "./useSearchHits.ts";

/** Finds organisations, countries and themes; arrows move, Enter goes there. */
export function SearchFields({ onGo }: { readonly onGo: () => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const [search, setSearch] = useState("");
  const { hits, isWaiting, error, retry } = useSearchHits(search);
  const { current, onKeyDown, startAgain } = useChoice(hits, isWaiting, onGo);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <input
        ref={input}
        data-autofocus
        type="search"
        role="combobox"
        className="text-input"
        aria-label={t("search.title")}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={current?.id}
        value={search}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setSearch(event.target.value);
          startAgain();
        }}
      />
      {error && <QueryError error={error} onRetry={retry} keepsFilters={false} />}
      <div id={listId} role="listbox" aria-label={t("search.results")} aria-busy={isWaiting}>
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} isCurrent={hit === current} onGo={onGo} />
        ))}
      </div>
      <p className="muted" role="status">
        {hits.length === 0 && search.trim() !== "" && !isWaiting && !error ? t("search.nothing") : ""}
      </p>
    </>
  );
}

/** Which hit is chosen. Enter waits for the hits of the words that now stand there: those of older words may differ. */
function useChoice(hits: readonly SearchHit[], isWaiting: boolean, onGo: () => void) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(0);
  const [isGoing, setGoing] = useState(false);
  const current = hits[Math.min(chosen, hits.length - 1)];
  useEffect(() => {
    if (!isGoing || isWaiting) return;
    setGoing(false);
    if (!current) return;
    onGo();
    navigate(current.to);
  }, [isGoing, isWaiting, current, onGo, navigate]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + hits.length) % hits.length);
    }
    if (event.key === "Enter") setGoing(true);
  };
  const startAgain = () => {
    setChosen(0);
    setGoing(false);
  };
  return { current, onKeyDown, startAgain };
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
