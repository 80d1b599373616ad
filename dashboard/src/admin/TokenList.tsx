import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ApiTokenFactsFragment, RevokeApiTokenDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { sortTokens, tokenState } from "./token-state.ts";

interface TokenListProps {
  readonly tokens: readonly ApiTokenFactsFragment[];
  /** An instant as ISO 8601. */
  readonly now: string;
}

/** The tokens that were read so far, of these the working ones first: what each may do, when it was last used, and until when it works. */
export function TokenList({ tokens, now }: TokenListProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      <DoneLine done={done} />
      {tokens.length === 0 && <p className="record muted">{t("admin.tokens.none")}</p>}
      <ul className="plain-list">
        {sortTokens(tokens, now).map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            now={now}
            onRevoked={() => setDone({ words: t("admin.token.revoke.done", { name: token.name }) })}
          />
        ))}
      </ul>
    </>
  );
}

interface TokenDatesProps {
  readonly token: ApiTokenFactsFragment;
  readonly now: string;
}

interface TokenLineProps extends TokenDatesProps {
  readonly onRevoked: () => void;
}

function TokenLine({ token, now, onRevoked }: TokenLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, organisation, scopes } = token;
  const state = tokenState(token, now);
  const isActive = state === "ACTIVE";
  const may =
    scopes.length === 0 ? [t("admin.scope.none")] : scopes.map((scope) => t(`admin.scope.${scope}`));
  const revoke = {
    mutation: RevokeApiTokenDocument,
    variables: { id },
    label: t("admin.token.revoke"),
    what: name,
    question: {
      text: t("admin.token.revoke.question", { name }),
      sure: t("admin.token.revoke.sure"),
      leave: t("admin.cancel"),
    },
    onDone: onRevoked,
  };
  return (
    // one whose maker is gone would work again with their account
    <ActLine act={isActive || state === "MAKER_GONE" ? revoke : null}>
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
    </ActLine>
  );
}

function TokenDates({ token, now }: TokenDatesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { createdAt, createdBy, expiresAt, lastUsedAt, revokedAt } = token;
  const made = { date: format.dateInWords(createdAt), name: createdBy ?? "" };
  const state = tokenState(token, now);
  const facts = [
    t(createdBy ? "admin.token.madeBy" : "admin.token.made", made),
    lastUsedAt ? t("admin.token.used", { when: format.moment(lastUsedAt) }) : t("admin.token.unused"),
    revokedAt
      ? t("admin.token.revoked", { date: format.dateInWords(revokedAt) })
      : endWords(expiresAt && format.dateInWords(expiresAt)),
    ...(state === "MAKER_GONE" ? [t("admin.token.makerGone")] : []),
  ];
  function endWords(date: string | null): string {
    if (date === null) return t("admin.token.endless");
    return t(state === "EXPIRED" ? "admin.token.expired" : "admin.token.until", { date });
  }
  return <>{facts.join(" · ")}</>;
}
