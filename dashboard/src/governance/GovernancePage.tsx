import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { BodiesDocument, type BodiesQuery, GovernanceRightsDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { BodyForm } from "./BodyForm.tsx";
import styles from "./Governance.module.css";
import { GovernanceDownload } from "./GovernanceDownload.tsx";
import { GovernanceTools, useTableView } from "./GovernanceTools.tsx";
import { SeatGroups } from "./SeatGroups.tsx";
import { SeatsTable } from "./SeatsTable.tsx";
import { SeatTrust } from "./SeatTrust.tsx";
import { findInBodies, type ListedBody } from "./seats.ts";
import { useAsOfDay } from "./useAsOfDay.ts";

const PAGE_SIZE = 50;

/** Who decides where: each body with its seats, by constituency, as of a day. */
export function GovernancePage() {
  const { t } = useTranslation();
  const [asOf] = useAsOfDay();
  const [isTable, toggle] = useTableView();
  const answer = useQuery(BodiesDocument, { variables: { asOf, first: PAGE_SIZE } });
  const mayKeep = useQuery(GovernanceRightsDocument).data?.me.viewerMay.keepBodies ?? false;
  const bodies = answer.data?.bodies.nodes ?? [];
  const finding = findInBodies(bodies);
  return (
    <Page title={finding ? t(finding.key, finding.values) : t("nav.governance")} name={t("nav.governance")}>
      <GovernanceTools isTable={isTable} onToggle={toggle}>
        {bodies.length > 0 && <GovernanceDownload bodies={bodies} fileName={t("governance.fileName")} />}
        {mayKeep && (
          <OpenForm label={t("governance.open")}>
            {(close) => <BodyForm body={null} onDone={close} />}
          </OpenForm>
        )}
      </GovernanceTools>
      <QueryView answer={answer} keepsFilters={false}>
        {(data) => (
          <Bodies
            bodies={data.bodies}
            isTable={isTable}
            onMore={(after) => answer.fetchMore({ variables: { after } })}
          />
        )}
      </QueryView>
    </Page>
  );
}

interface BodiesProps {
  readonly bodies: BodiesQuery["bodies"];
  readonly isTable: boolean;
  readonly onMore: (after: string | null) => Promise<unknown>;
}

function Bodies({ bodies, isTable, onMore }: BodiesProps) {
  const { t } = useTranslation();
  if (bodies.nodes.length === 0)
    return <EmptyState title={t("governance.none")}>{t("governance.none.why")}</EmptyState>;
  return (
    <>
      <SeatTrust bodies={bodies.nodes} />
      {isTable ? (
        <SeatsTable bodies={bodies.nodes} />
      ) : (
        bodies.nodes.map((body) => <BodyRow key={body.slug} body={body} />)
      )}
      <ShowMore page={bodies} onMore={onMore} />
      <p className={`small muted readable ${styles.foot}`}>{t("governance.foot")}</p>
    </>
  );
}

/** One body: what it is, and its seats as marks. */
function BodyRow({ body }: { readonly body: ListedBody }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { slug, name, kind, powers, endedOn, seating } = body;
  const isOver = endedOn !== null && endedOn < seating.asOf;
  return (
    <section className={`record ${styles.body}`}>
      <div>
        <h2>
          <Link to={`/governance/${slug}`}>{name}</Link>
        </h2>
        <p className="small muted">
          {t(`governance.kind.${kind}`)}
          {endedOn && ` · ${t("governance.ended", { date: format.dateInWords(endedOn) })}`}
        </p>
        {powers && <p className="small readable">{powers}</p>}
      </div>
      <div>
        {seating.constituencies.length === 0 ? (
          <p className="muted">{t(isOver ? "governance.over" : "governance.noSeats")}</p>
        ) : (
          <SeatGroups seating={seating} />
        )}
        {seating.assembly && (
          <p className="small muted">
            {t("governance.assembly", { ...seating.assembly, count: seating.assembly.memberships })}
          </p>
        )}
      </div>
    </section>
  );
}
