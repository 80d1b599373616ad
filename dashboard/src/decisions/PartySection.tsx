import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type DecisionFactsFragment, WithdrawInvitationToDecisionDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";
import { InviteForm } from "./InviteForm.tsx";

interface PartyProps {
  readonly decision: DecisionFactsFragment;
}

/** Who was asked to take part, and in which capacity. */
export function PartySection({ decision }: PartyProps) {
  const { t } = useTranslation();
  const { parties, viewerMay } = decision;
  return (
    <Section title={t("decisions.parties")} count={parties.length > 0 ? String(parties.length) : undefined}>
      {parties.length === 0 ? (
        <p className="record muted">{t("decisions.parties.notTold")}</p>
      ) : (
        <ul className={`plain-list ${styles.takers}`}>
          {parties.map((party) => (
            <PartyLine key={party.id} party={party} mayRemove={viewerMay.lead} />
          ))}
        </ul>
      )}
      {viewerMay.lead && (
        <OpenForm label={t("decisions.parties.invite")} look="button-link">
          {(close) => <InviteForm decision={decision} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface PartyLineProps {
  readonly party: DecisionFactsFragment["parties"][number];
  readonly mayRemove: boolean;
}

function PartyLine({ party: { id, capacity, invitedOn, organisation }, mayRemove }: PartyLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const uninvite = {
    mutation: WithdrawInvitationToDecisionDocument,
    variables: { id },
    label: t("decisions.remove"),
    what: organisation.name,
    look: "button-link",
  } as const;
  return (
    <ActLine act={mayRemove ? uninvite : null}>
      <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>{" "}
      <span className="small muted">
        {t(`decisions.capacity.${capacity}`)}, {dateInWords(invitedOn)}
      </span>
    </ActLine>
  );
}
