import { useTranslation } from "react-i18next";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useRecordIds } from "../shared/visibility/record-parts.ts";
import { sortHolders } from "./list-holders.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import { PartnershipRecord } from "./PartnershipRecord.tsx";

/** Who records this organisation as a partner; the umbrella first. */
export function HeldByRecords({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, heldBy } = organisation;
  const recordIds = useRecordIds(heldBy);
  const order = sortHolders(
    heldBy.map(({ holder }) => holder),
    format.compare,
  ).map(({ slug }) => slug);
  const records = heldBy.toSorted((a, b) => order.indexOf(a.holder.slug) - order.indexOf(b.holder.slug));
  return (
    <Section title={t("organisations.heldBy", { name })}>
      {records.length === 0 ? (
        <EmptyState title={t("organisations.heldBy.none", { name })} />
      ) : (
        <ul className="plain-list">
          {records.map((partnership) => (
            <PartnershipRecord
              key={partnership.id}
              partnership={partnership}
              other={partnership.holder}
              recordIds={recordIds}
              isAwaiting={partnership.viewerMay.accept || !partnership.isCounted}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
