import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import {
  OneSafeSpaceDocument,
  type SafeSpaceFactsFragment,
  type SafeSpaceState,
} from "../gql/later/graphql.ts";
import { NotFoundPage } from "../shared/NotFoundPage.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { Stage, StageLine, type When } from "../shared/StageLine.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AttendeeCode } from "./AttendeeCode.tsx";
import { FollowUpForm } from "./FollowUpForm.tsx";
import { FollowUpTable } from "./FollowUpTable.tsx";
import styles from "./SafeSpace.module.css";
import { SafeSpaceActs } from "./SafeSpaceActs.tsx";
import { SessionFacts } from "./SessionFacts.tsx";
import { isDraft, STATES } from "./safe-space-words.ts";

/** One session: how far it is, what it was about, what those who attended want to be told, and what follows. */
export function SafeSpacePage() {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { id = "" } = useParams();
  const answer = useQuery(OneSafeSpaceDocument, { variables: { id } });
  const session = answer.data?.safeSpaceSession;
  if (session === null) return <NotFoundPage />;
  return (
    <Page
      title={session ? t("safeSpace.ofDay", { date: dateInWords(session.heldOn) }) : t("safeSpace.one")}
      above={
        <p className="small screen-only">
          <Link to="/safe-space">{t("nav.safeSpace")}</Link>
        </p>
      }
    >
      <QueryView answer={answer} keepsFilters={false}>
        {(data) => data.safeSpaceSession && <SessionRecord session={data.safeSpaceSession} />}
      </QueryView>
    </Page>
  );
}

interface SessionProps {
  readonly session: SafeSpaceFactsFragment;
}

function SessionRecord({ session }: SessionProps) {
  const { t } = useTranslation();
  const { state, followUps, viewerMay } = session;
  const mayChange = viewerMay.lead && isDraft(state);
  return (
    <>
      <Steps session={session} />
      <div className={`row wrap screen-only ${styles.tools}`}>
        <PrintButton />
        {viewerMay.lead && <SafeSpaceActs session={session} />}
      </div>
      {viewerMay.lead && <AttendeeCode session={session} />}
      <SessionFacts session={session} />
      <Section title={t("safeSpace.followUps")}>
        <FollowUpTable followUps={followUps} mayRemove={mayChange} />
        {mayChange && (
          <p className={styles.tools}>
            <OpenForm label={t("safeSpace.followUp.add")}>
              {(close) => <FollowUpForm session={session} onDone={close} />}
            </OpenForm>
          </p>
        )}
      </Section>
    </>
  );
}

const whenIs = (step: SafeSpaceState, state: SafeSpaceState): When => {
  if (step === state) return "now";
  return STATES.indexOf(step) < STATES.indexOf(state) ? "past" : "ahead";
};

/** How far it is, of its steps; the one where it stands is filled and said. */
function Steps({ session: { state, agreedOn, releasedOn, viewerMay } }: SessionProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const days: Readonly<Record<string, string | null | undefined>> = {
    AGREED: agreedOn,
    RELEASED: releasedOn,
  };
  // whoever reads it because it is released is told no more than that
  if (!viewerMay.lead)
    return releasedOn ? <p>{t("safeSpace.released", { date: dateInWords(releasedOn) })}</p> : null;
  return (
    <StageLine label={t("safeSpace.steps")}>
      {STATES.map((step) => {
        const day = days[step];
        return (
          <Stage key={step} when={whenIs(step, state)}>
            {t(`safeSpace.state.${step}`)}
            <span className="small muted">
              {day ? dateInWords(day) : t(`safeSpace.state.${step}.meaning`)}
            </span>
          </Stage>
        );
      })}
    </StageLine>
  );
}
