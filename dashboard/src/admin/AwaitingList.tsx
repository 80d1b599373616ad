import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AwaitingFactsFragment } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import type { ListPage } from "../shared/list-page.ts";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useAcceptance } from "../shared/visibility/useAcceptance.ts";
import { dropRow } from "./listed-rows.ts";

interface AwaitingListProps {
  readonly awaiting: ListPage<AwaitingFactsFragment>;
  /** Whether nothing else waits, so that the title of the page says it already. */
  readonly isAlone: boolean;
  /** Fetches what comes after a cursor. */
  readonly onMore: (after: string | null) => Promise<unknown>;
}

/** Partnerships with hidden partners that wait to be accepted; nothing where none does and none did. */
export function AwaitingList({ awaiting, isAlone, onMore }: AwaitingListProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const noteAccepted = ({ id, holder, partner }: AwaitingFactsFragment) => {
    dropRow(client.cache, "awaitingPartnerships", id);
    setDone({ words: t("visibility.accept.done", { holder: holder.name, partner: partner.name }) });
  };
  if (awaiting.nodes.length === 0) return <DoneLine done={done} />;
  const list = (
    <>
      <DoneLine done={done} />
      <p className="muted readable">{t("admin.awaiting.about")}</p>
      <ul className="plain-list">
        {awaiting.nodes.map((partnership) => (
          <AwaitingLine
            key={partnership.id}
            partnership={partnership}
            onAccepted={() => noteAccepted(partnership)}
          />
        ))}
      </ul>
      <ShowMore page={awaiting} onMore={onMore} />
    </>
  );
  return isAlone ? (
    list
  ) : (
    <Section title={t("admin.awaiting", { count: awaiting.totalCount })}>{list}</Section>
  );
}

interface AwaitingLineProps {
  readonly partnership: AwaitingFactsFragment;
  readonly onAccepted: () => unknown;
}

function AwaitingLine({ partnership, onAccepted }: AwaitingLineProps) {
  const { t } = useTranslation();
  const acceptance = useAcceptance(partnership, onAccepted);
  const { id, holder, partner } = partnership;
  return (
    <ActLine act={acceptance}>
      <Link className="strong" to={`/organisations/${partner.slug}?partnership=${id}`}>
        {t("visibility.record.with", { partner: partner.name, holder: holder.name })}
      </Link>
    </ActLine>
  );
}
