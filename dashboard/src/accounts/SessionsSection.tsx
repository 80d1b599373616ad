import { useMutation, useQuery } from "@apollo/client/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type SessionFactsFragment,
} from "../gql/later/graphql.ts";
import { ProblemText } from "../shared/form/ProblemText.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { requestProblem } from "../shared/refusal/request-problem.ts";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Accounts.module.css";
import { readDevice } from "./device-words.ts";

/** Where the account is signed in; each place but this one can be ended, and all of them at once. */
export function SessionsSection() {
  const { t } = useTranslation();
  // Another browser may have come or gone since.
  const answer = useQuery(MySessionsDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Section title={t("accounts.sessions")}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ mySessions }) => <SessionList sessions={mySessions} />}
      </QueryView>
    </Section>
  );
}

function SessionList({ sessions }: { readonly sessions: readonly SessionFactsFragment[] }) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const { endOne, endOthers, isBusy, error } = useEndSessions(() => list.current?.focus());
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <>
      <ul
        ref={list}
        tabIndex={-1}
        className={`plain-list ${styles.list}`}
        aria-label={t("accounts.sessions")}
      >
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} isBusy={isBusy} onEnd={() => endOne(session.id)} />
        ))}
      </ul>
      {error && (
        <p role="alert" className={styles.wrong}>
          <ProblemText problem={requestProblem(error)} />
        </p>
      )}
      {others.length > 1 && (
        <button type="button" className="button" aria-disabled={isBusy} onClick={endOthers}>
          {t("accounts.sessions.endOthers", { count: others.length })}
        </button>
      )}
    </>
  );
}

/** Ends sessions; what is left comes with the answer. @param onEnded called when the button that was pressed is gone. */
function useEndSessions(onEnded: () => void) {
  const [end, one] = useMutation(EndSessionDocument, {
    update: (cache, { data }) =>
      data && cache.writeQuery({ query: MySessionsDocument, data: { mySessions: data.endSession } }),
  });
  const [endAll, all] = useMutation(EndOtherSessionsDocument, {
    update: (cache, { data }) =>
      data && cache.writeQuery({ query: MySessionsDocument, data: { mySessions: data.endOtherSessions } }),
  });
  const isBusy = one.loading || all.loading;
  // What fails stands in `error`.
  const run = (work: () => Promise<unknown>) => {
    if (!isBusy) void work().then(onEnded, () => undefined);
  };
  return {
    isBusy,
    error: one.error ?? all.error,
    endOne: (id: string) => run(() => end({ variables: { id } })),
    endOthers: () => run(() => endAll()),
  };
}

/** What somebody signed in with, in words. */
function useDeviceWords(userAgent: string | null): string {
  const { t } = useTranslation();
  const { browser, system } = readDevice(userAgent);
  return [browser, system].filter((part) => part !== null).join(" · ") || t("accounts.sessions.unknown");
}

interface SessionLineProps {
  readonly session: SessionFactsFragment;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, isBusy, onEnd }: SessionLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const device = useDeviceWords(session.userAgent);
  const place = session.ipAddress ? ` · ${session.ipAddress}` : "";
  return (
    <li className={`record ${styles.line}`}>
      <span>
        {device} {session.isCurrent && <b>{t("accounts.sessions.this")}</b>}
        <span className={`small muted ${styles.under}`}>
          {t("accounts.sessions.seen", { moment: format.moment(session.lastSeenAt) })}
          {place}
        </span>
      </span>
      {!session.isCurrent && (
        <button
          type="button"
          className="button"
          aria-label={t("action.of", { action: t("accounts.sessions.end"), what: device })}
          aria-disabled={isBusy}
          onClick={onEnd}
        >
          {t("accounts.sessions.end")}
        </button>
      )}
    </li>
  );
}
