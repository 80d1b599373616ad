import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OrganisationNetworksDocument, type OrganisationNetworksQuery } from "../../gql/later/graphql.ts";
import { type Done, DoneLine } from "../../shared/DoneLine.tsx";
import { lazyPart } from "../../shared/Lazy.tsx";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import { AffiliationRecord } from "./AffiliationRecord.tsx";

const AffiliationDialog = lazyPart(() => import("./AffiliationDialog.tsx").then((m) => m.AffiliationDialog));

const PAGE_SIZE = 50;

type Networked = NonNullable<OrganisationNetworksQuery["organisation"]>;

/** To which networks an organisation belongs and who belongs to it, with the days; whoever may, changes them here. */
export function OrganisationNetworks({ slug }: { readonly slug: string }) {
  const answer = useQuery(OrganisationNetworksDocument, { variables: { slug, first: PAGE_SIZE } });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ organisation }) =>
        organisation && (
          <>
            <OwnNetworks organisation={organisation} />
            <OwnAffiliates organisation={organisation} onMore={more} />
          </>
        )
      }
    </QueryView>
  );
}

function OwnNetworks({ organisation }: { readonly organisation: Networked }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const { name, viewerMay, affiliations } = organisation;
  if (affiliations.length === 0 && !viewerMay.affiliate) return null;
  return (
    <Section title={t("networks.own", { name })}>
      <DoneLine done={done} />
      {affiliations.length === 0 && <p className="muted">{t("networks.own.none")}</p>}
      <ul className="plain-list">
        {affiliations.map((each) => (
          <AffiliationRecord key={each.id} affiliation={each} other={each.network} onDone={setDone} />
        ))}
      </ul>
      {viewerMay.affiliate && (
        <AddAffiliation action={t("networks.affiliation.add")} member={organisation} onDone={setDone} />
      )}
    </Section>
  );
}

interface OwnAffiliatesProps {
  readonly organisation: Networked;
  readonly onMore: (after: string | null) => Promise<unknown>;
}

function OwnAffiliates({ organisation, onMore }: OwnAffiliatesProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Done | null>(null);
  const { name, viewerMay, affiliates } = organisation;
  if (affiliates.totalCount === 0 && !viewerMay.affiliateOthers) return null;
  return (
    <Section title={t("networks.list", { name })}>
      <DoneLine done={done} />
      {affiliates.totalCount === 0 && <p className="muted">{t("networks.list.none")}</p>}
      <ul className="plain-list">
        {affiliates.nodes.map((each) => (
          <AffiliationRecord key={each.id} affiliation={each} other={each.organisation} onDone={setDone} />
        ))}
      </ul>
      <ShowMore page={affiliates} onMore={onMore} />
      {viewerMay.affiliateOthers && (
        <AddAffiliation
          action={t("networks.affiliation.addMember")}
          network={organisation}
          onDone={setDone}
        />
      )}
    </Section>
  );
}

interface AddAffiliationProps {
  readonly action: string;
  /** The one end that is known: who belongs, or the network. */
  readonly member?: Networked;
  readonly network?: Networked;
  readonly onDone: (done: Done) => void;
}

function AddAffiliation({ action, member, network, onDone }: AddAffiliationProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const finish = () => {
    setOpen(false);
    onDone({ words: t("networks.affiliation.recorded") });
  };
  return (
    <>
      <button type="button" className="button screen-only" onClick={() => setOpen(true)}>
        {action}
      </button>
      {isOpen && (
        <AffiliationDialog member={member} network={network} onDone={finish} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
