import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  OrganisationPartnershipsDocument,
  type OrganisationPartnershipsQuery,
} from "../gql/later/graphql.ts";
import { GreyBars, QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useRecordIds } from "../shared/visibility/record-parts.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import { PartnershipRecord } from "./PartnershipRecord.tsx";

const PAGE_SIZE = 20;
/** About the height of a record, in pixels: what follows must not stand in view before the list has come. */
const RECORD_HEIGHT = 72;

/** The partners that this organisation records itself. */
export function OwnPartnerships({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, slug, partnerships } = organisation;
  const answer = useQuery(OrganisationPartnershipsDocument, { variables: { slug, first: PAGE_SIZE } });
  const height = Math.min(partnerships.totalCount, PAGE_SIZE) * RECORD_HEIGHT;
  const waiting = (
    <div style={{ minHeight: height }}>
      <GreyBars />
    </div>
  );
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Section title={t("organisations.partnerships", { name })} count={format.count(partnerships.totalCount)}>
      <QueryView answer={answer} keepsFilters={false} waiting={waiting}>
        {({ organisation: holder }) =>
          holder && (
            <>
              <PartnershipList partnerships={holder.partnerships.nodes} />
              <ShowMore page={holder.partnerships} onMore={more} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

interface PartnershipListProps {
  readonly partnerships: NonNullable<OrganisationPartnershipsQuery["organisation"]>["partnerships"]["nodes"];
}

function PartnershipList({ partnerships }: PartnershipListProps) {
  const recordIds = useRecordIds(partnerships);
  return (
    <ul className="plain-list">
      {partnerships.map((partnership) => (
        <PartnershipRecord
          key={partnership.id}
          partnership={partnership}
          other={partnership.partner}
          recordIds={recordIds}
        />
      ))}
    </ul>
  );
}
