import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type AffiliationFactsFragment, RemoveAffiliationDocument } from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { Period } from "../../shared/activity/Period.tsx";
import { SourceLine } from "../../shared/activity/SourceLine.tsx";
import type { Done } from "../../shared/DoneLine.tsx";
import type { PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { KindLabel } from "../../shared/KindLabel.tsx";
import { lazyPart } from "../../shared/Lazy.tsx";

const DatesDialog = lazyPart(() => import("./DatesDialog.tsx").then((m) => m.DatesDialog));

interface AffiliationRecordProps {
  readonly affiliation: AffiliationFactsFragment;
  /** The other end: the network on a member's page, the member on a network's. */
  readonly other: PickedOrganisation;
  readonly onDone: (done: Done) => void;
}

/** One affiliation: with whom, from when to when, from which source. */
export function AffiliationRecord({ affiliation, other, onDone }: AffiliationRecordProps) {
  return (
    <li className="record">
      <p>
        <span className="strong">
          <Link to={`/organisations/${other.slug}`}>{other.name}</Link>
        </span>{" "}
        <span className="small muted">
          <KindLabel kind={other.kind} />
        </span>
      </p>
      <p>
        <Period period={affiliation} by="month" />
      </p>
      <p className="small muted">
        <SourceLine source={affiliation.source} />
      </p>
      {affiliation.mayChange && <Actions affiliation={affiliation} other={other} onDone={onDone} />}
    </li>
  );
}

function Actions({ affiliation, other, onDone }: AffiliationRecordProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const finish = (words: string) => {
    setOpen(false);
    onDone({ words });
  };
  const action = t("networks.affiliation.change");
  return (
    <div className="row wrap screen-only">
      <button
        type="button"
        className="button-link"
        aria-label={t("action.of", { action, what: other.name })}
        onClick={() => setOpen(true)}
      >
        {action}
      </button>
      <Act
        mutation={RemoveAffiliationDocument}
        variables={{ id: affiliation.id }}
        label={t("networks.affiliation.remove")}
        what={other.name}
        look="button-link"
        question={{
          text: t("networks.affiliation.remove.question"),
          sure: t("networks.affiliation.remove.sure"),
          leave: t("networks.keep"),
        }}
        onDone={() => finish(t("networks.affiliation.removed"))}
      />
      {isOpen && (
        <DatesDialog
          affiliation={affiliation}
          name={other.name}
          onDone={() => finish(t("networks.affiliation.changed"))}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
