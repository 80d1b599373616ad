import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type PartnerLinkFactsFragment,
  PartnerLinksDocument,
  RevokePartnerLinkDocument,
} from "../../gql/later/graphql.ts";
import { ActLine } from "../../shared/ActLine.tsx";
import { type Done, DoneLine } from "../../shared/DoneLine.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { useFormat } from "../../shared/useFormat.ts";

const PAGE_SIZE = 50;

/** The links to the record of a partner that still work; each can be ended at once. */
export function LinkList({ organisation }: { readonly organisation: { readonly id: string } }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const answer = useQuery(PartnerLinksDocument, {
    variables: { organisation: organisation.id, first: PAGE_SIZE },
  });
  return (
    <Section title={t("organisations.link.list")} level={3}>
      <DoneLine done={done} />
      <QueryView answer={answer} keepsFilters={false}>
        {({ partnerLinks }) => (
          <>
            <WorkingLinks
              links={partnerLinks.nodes.filter(works)}
              onRevoked={() => setDone({ words: t("organisations.link.revoked") })}
            />
            <ShowMore page={partnerLinks} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

const works = ({ revokedAt, expiresAt, makerMay }: PartnerLinkFactsFragment): boolean =>
  revokedAt === null && makerMay && Date.parse(expiresAt) > Date.now();

interface WorkingLinksProps {
  readonly links: readonly PartnerLinkFactsFragment[];
  readonly onRevoked: () => void;
}

function WorkingLinks({ links, onRevoked }: WorkingLinksProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (links.length === 0) return <p className="record muted">{t("organisations.link.none")}</p>;
  return (
    <ul className="plain-list">
      {links.map(({ id, email, createdAt, createdBy, expiresAt, lastUsedAt }) => {
        const what = email ?? t("organisations.link.shown");
        const revoke = {
          mutation: RevokePartnerLinkDocument,
          variables: { id },
          label: t("organisations.link.revoke"),
          what,
          look: "button-link",
          onDone: onRevoked,
        } as const;
        const facts = [
          t(createdBy ? "organisations.link.madeBy" : "organisations.link.made", {
            date: format.dateInWords(createdAt),
            name: createdBy ?? "",
          }),
          lastUsedAt
            ? t("organisations.link.used", { when: format.moment(lastUsedAt) })
            : t("organisations.link.unused"),
          t("organisations.link.until", { date: format.dateInWords(expiresAt) }),
        ];
        return (
          <ActLine key={id} act={revoke}>
            {what} <span className="small muted">{facts.join(" · ")}</span>
          </ActLine>
        );
      })}
    </ul>
  );
}
