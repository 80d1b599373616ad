import { useTranslation } from "react-i18next";
import type { OrganisationPageQuery } from "../gql/later/graphql.ts";
import { laterPart } from "../shared/later-parts.tsx";
import { useMe } from "../shared/shell.ts";
import { ActivityRecords } from "./ActivityRecords.tsx";
import { EffortSection } from "./EffortSection.tsx";
import { HeldByRecords } from "./HeldByRecords.tsx";
import { Identity } from "./Identity.tsx";
import { OrganisationFacts } from "./OrganisationFacts.tsx";
import styles from "./Organisations.module.css";
import { OrganisationTrust } from "./OrganisationTrust.tsx";
import { OwnPartnerships } from "./OwnPartnerships.tsx";
import { isHolder, recordFilter } from "./record-filter.ts";

// Fetched behind the work, with its words.
const OrganisationNetworks = laterPart(() =>
  import("./networks/OrganisationNetworks.tsx").then((m) => m.OrganisationNetworks),
);
const OrganisationOutcomes = laterPart(() =>
  import("./OrganisationOutcomes.tsx").then((m) => m.OrganisationOutcomes),
);
// For members and the secretariat alone.
const OrganisationIntentions = laterPart(() =>
  import("./OrganisationIntentions.tsx").then((m) => m.OrganisationIntentions),
);
// What only somebody who is signed in can do: a visitor fetches none of it.
const RecordTools = laterPart(() => import("./visibility/RecordTools.tsx").then((m) => m.RecordTools));
const RecordHistory = laterPart(() => import("./visibility/RecordHistory.tsx").then((m) => m.RecordHistory));

export type OrganisationDetail = NonNullable<OrganisationPageQuery["organisation"]>;

/** The record of one organisation: the work first, what identifies it beside it. */
export function OrganisationRecord({ organisation }: { readonly organisation: OrganisationDetail }) {
  const me = useMe();
  const isSignedIn = Boolean(me?.account);
  const filter = recordFilter(organisation);
  const holds = isHolder(organisation);
  return (
    <>
      {organisation.withheld && <WithheldNote />}
      <OrganisationFacts organisation={organisation} />
      {isSignedIn && <RecordTools slug={organisation.slug} />}
      <OrganisationTrust filter={filter} />
      <div className={styles.columns}>
        <div>
          {holds && <OwnPartnerships organisation={organisation} />}
          {(!holds || organisation.heldBy.length > 0) && <HeldByRecords organisation={organisation} />}
          {me?.viewerMay.readAmongPeers && <OrganisationIntentions id={organisation.id} />}
          <OrganisationNetworks slug={organisation.slug} />
          <OrganisationOutcomes slug={organisation.slug} />
          <EffortSection organisation={organisation} />
          <ActivityRecords filter={filter} holder={organisation.slug} />
          {isSignedIn && <RecordHistory slug={organisation.slug} />}
        </div>
        <Identity organisation={organisation} />
      </div>
    </>
  );
}

function WithheldNote() {
  const { t } = useTranslation();
  return (
    <div className={`note readable ${styles.withheld}`}>
      <p className="strong">{t("organisations.withheld.title")}</p>
      <p className="muted">{t("organisations.withheld.text")}</p>
    </div>
  );
}
