import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import {
  OpenFollowUpsDocument,
  SafeSpaceFollowUpsDocument,
  type SafeSpaceLineFragment,
  SafeSpacesDocument,
} from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { FollowUpTable } from "./FollowUpTable.tsx";
import styles from "./SafeSpace.module.css";
import { SafeSpaceForm } from "./SafeSpaceForm.tsx";

const PAGE_SIZE = 50;

/** What came of talks behind closed doors: sessions, as far as the reader may know of them, and what follows. */
export function SafeSpacesPage() {
  const { t } = useTranslation();
  const sessions = useQuery(SafeSpacesDocument, { variables: { first: PAGE_SIZE } });
  const mayLead = sessions.data?.me.viewerMay.leadSafeSpaces ?? false;
  return (
    <Page title={useTitle()} name={t("nav.safeSpace")}>
      <p className="muted readable">{t("safeSpace.lead")}</p>
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {mayLead && (
          <OpenForm label={t("safeSpace.prepare")}>
            {(close) => <SafeSpaceForm session={null} onDone={close} />}
          </OpenForm>
        )}
      </div>
      <FollowUps />
      <Section title={t("safeSpace.sessions")}>
        <QueryView answer={sessions} keepsFilters={false}>
          {({ safeSpaceSessions }) => (
            <>
              {safeSpaceSessions.totalCount === 0 && (
                <p className="record muted">{t(mayLead ? "safeSpace.none.led" : "safeSpace.none")}</p>
              )}
              <ul className="plain-list">
                {safeSpaceSessions.nodes.map((session) => (
                  <SessionLine key={session.id} session={session} />
                ))}
              </ul>
              <ShowMore
                page={safeSpaceSessions}
                onMore={(after) => sessions.fetchMore({ variables: { after } })}
              />
            </>
          )}
        </QueryView>
      </Section>
    </Page>
  );
}

/** How much of what was to follow is still open. */
function useTitle(): string {
  const { t } = useTranslation();
  const all = useQuery(SafeSpaceFollowUpsDocument, { variables: { first: PAGE_SIZE } });
  const open = useQuery(OpenFollowUpsDocument);
  const count = all.data?.safeSpaceFollowUps.totalCount;
  const left = open.data?.safeSpaceFollowUps.totalCount;
  if (!count || left === undefined) return t("nav.safeSpace");
  return left === 0 ? t("safeSpace.title.done", { count }) : t("safeSpace.title", { count, open: left });
}

function FollowUps() {
  const { t } = useTranslation();
  const answer = useQuery(SafeSpaceFollowUpsDocument, { variables: { first: PAGE_SIZE } });
  return (
    <Section title={t("safeSpace.followUps")}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ safeSpaceFollowUps }) => (
          <>
            <FollowUpTable followUps={safeSpaceFollowUps.nodes} isOfSeveral />
            <ShowMore
              page={safeSpaceFollowUps}
              onMore={(after) => answer.fetchMore({ variables: { after } })}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function SessionLine({ session }: { readonly session: SafeSpaceLineFragment }) {
  const { t } = useTranslation();
  const { dateInWords, list } = useFormat();
  const { id, heldOn, state, sizeBand, topics } = session;
  return (
    <li className={`record ${styles.line}`}>
      <Link to={`/safe-space/${id}`}>{t("safeSpace.ofDay", { date: dateInWords(heldOn) })}</Link>
      <span>{topics.length > 0 ? list(topics) : t("safeSpace.topics.none")}</span>
      <span className="small muted">
        {t(`safeSpace.state.${state}`)}
        {sizeBand && ` · ${t(`safeSpace.size.${sizeBand}`)}`}
      </span>
    </li>
  );
}
