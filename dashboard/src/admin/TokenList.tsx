import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ApiTokenFactsFragment, RevokeApiTokenDocument } from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { useAction } from "../shared/useAction.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { sortTokens, tokenState } from "./token-state.ts";

interface TokenListProps {
  readonly tokens: readonly ApiTokenFactsFragment[];
  /** An instant as ISO 8601. */
  readonly now: string;
}

/** Every token: what it may do, when it was last used, and until when it works. */
export function TokenList({ tokens, now }: TokenListProps) {
  return (
    <ul className="plain-list">
      {sortTokens(tokens, now).map((token) => (
        <TokenLine key={token.id} token={token} now={now} />
      ))}
    </ul>
  );
}

interface TokenLineProps {
  readonly token: ApiTokenFactsFragment;
  readonly now: string;
}

function TokenLine({ token, now }: TokenLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, run } = useAction(RevokeApiTokenDocument);
  const { id, name, organisation, scopes } = token;
  const isActive = tokenState(token, now) === "ACTIVE";
  const may =
    scopes.length === 0 ? [t("admin.scope.none")] : scopes.map((scope) => t(`admin.scope.${scope}`));
  return (
    <li className="record">
      <div className={styles.line}>
        <span className={styles.long}>
          <span className={isActive ? "strong" : "muted"}>{name}</span>
          {organisation && (
            <>
              , <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
            </>
          )}
          <span className={styles.under}>{format.list(may)}</span>
          <span className={`small muted ${styles.under}`}>
            <TokenDates token={token} now={now} />
          </span>
        </span>
        {isActive && (
          <button
            type="button"
            className="button"
            aria-label={`${t("admin.token.revoke")}: ${name}`}
            aria-disabled={state.kind === "BUSY"}
            onClick={() => void run({ id })}
          >
            {t("admin.token.revoke")}
          </button>
        )}
      </div>
      <ActionError state={state} />
    </li>
  );
}

function TokenDates({ token, now }: TokenLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { createdAt, createdBy, expiresAt, lastUsedAt, revokedAt } = token;
  const made = { date: format.dateInWords(createdAt), name: createdBy ?? "" };
  const facts = [
    t(createdBy ? "admin.token.madeBy" : "admin.token.made", made),
    lastUsedAt ? t("admin.token.used", { when: format.moment(lastUsedAt) }) : t("admin.token.unused"),
    revokedAt
      ? t("admin.token.revoked", { date: format.dateInWords(revokedAt) })
      : endWords(expiresAt && format.dateInWords(expiresAt)),
  ];
  function endWords(date: string | null): string {
    if (date === null) return t("admin.token.endless");
    return t(tokenState(token, now) === "EXPIRED" ? "admin.token.expired" : "admin.token.until", { date });
  }
  return <>{facts.join(" · ")}</>;
}
