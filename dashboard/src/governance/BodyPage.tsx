import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { BodyPageDocument, GovernanceRightsDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { useFormat } from "../shared/useFormat.ts";
import { BodyActs } from "./BodyActs.tsx";
import { BodyRecord } from "./BodyRecord.tsx";
import { GovernanceDownload } from "./GovernanceDownload.tsx";
import { GovernanceTools, useTableView } from "./GovernanceTools.tsx";
import { SeatTrust } from "./SeatTrust.tsx";
import { type Body, findInBody } from "./seats.ts";
import { useAsOfDay } from "./useAsOfDay.ts";

/** A body: who sits there on a day and for whom, what is vacant, which shares were chosen, and who sat there before. */
export function BodyPage() {
  const { slug = "" } = useParams();
  // Another body is another page: nothing of the one before may stand under its name.
  return <BodyOf key={slug} slug={slug} />;
}

function BodyOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const [asOf] = useAsOfDay();
  const [isTable, toggle] = useTableView();
  const withVoice = useMe()?.viewerMay.readAmongPeers ?? false;
  const year = Number((asOf ?? today()).slice(0, 4));
  const answer = useQuery(BodyPageDocument, { variables: { slug, asOf, year, withVoice } });
  const mayKeep = useQuery(GovernanceRightsDocument).data?.me.viewerMay.keepBodies ?? false;
  const body = answer.data?.body ?? null;
  return (
    <Page
      title={useBodyTitle(body)}
      name={body?.name ?? t("nav.governance")}
      above={
        <p className="small screen-only">
          <Link to="/governance">{t("nav.governance")}</Link>
        </p>
      }
    >
      {body && (
        <GovernanceTools isTable={isTable} onToggle={toggle}>
          <GovernanceDownload bodies={[body]} fileName={body.slug} />
        </GovernanceTools>
      )}
      <QueryView answer={answer} keepsFilters={false}>
        {(data) =>
          data.body ? (
            <>
              <SeatTrust bodies={[data.body]} />
              {mayKeep && <BodyActs body={data.body} />}
              <BodyRecord body={data.body} isTable={isTable} mayKeep={mayKeep} />
            </>
          ) : (
            <EmptyState title={t("notFound.title")}>{t("governance.absent")}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

/** What its seats tell first; of one that has ended, that. */
function useBodyTitle(body: Body | null): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!body) return t("nav.governance");
  const { name, endedOn, seating } = body;
  if (endedOn !== null && endedOn < seating.asOf)
    return t("governance.title.ended", { body: name, date: format.dateInWords(endedOn) });
  const finding = findInBody(seating);
  return finding ? t(finding.key, finding.values) : name;
}
