import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { type OpenRoundMutation, RoundPageDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import tools from "../shared/Tools.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { RoundActs } from "./RoundActs.tsx";
import { RoundDownload } from "./RoundDownload.tsx";
import { RoundLinks } from "./RoundLinks.tsx";
import { RoundRecord } from "./RoundRecord.tsx";
import { findInRound, type Round } from "./round-results.ts";

/** A round: what was asked of whom, and once it has closed what it tells and what comes of it. */
export function RoundPage() {
  const { id = "" } = useParams();
  // Another round is another page: links of the one before may not stand under it.
  return <RoundOf key={id} id={id} />;
}

function RoundOf({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useQuery(RoundPageDocument, { variables: { id } });
  const [links, setLinks] = useState<OpenRoundMutation["openRound"]["links"] | null>(null);
  const [view, setView] = useUrlValue("view");
  const isTable = view === "table";
  const toggle = () => setView(isTable ? null : "table", { replace: true });
  useShortcut("t", toggle);
  const round = answer.data?.round ?? null;
  return (
    <Page
      title={useTitle(round)}
      name={round?.title ?? t("nav.voice")}
      above={
        <p className="small screen-only">
          <Link to="/voice">{t("nav.voice")}</Link>
        </p>
      }
    >
      {round?.results && (
        <div className={`screen-only ${tools.spread}`}>
          <button type="button" className="button" onClick={toggle}>
            {t(isTable ? "voice.asBars" : "voice.asTable")}
          </button>
          <div className="row wrap">
            <CopyLink />
            <PrintButton />
            <RoundDownload round={round} />
          </div>
        </div>
      )}
      <QueryView answer={answer} keepsFilters={false}>
        {(data) =>
          data.round ? (
            <>
              {links && <RoundLinks round={data.round} links={links} onKept={() => setLinks(null)} />}
              <RoundActs round={data.round} onOpened={setLinks} />
              <RoundRecord round={data.round} isTable={isTable} />
            </>
          ) : (
            <EmptyState title={t("notFound.title")}>{t("voice.absent")}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

/** What it tells first; before it closes, until when nothing is told. */
function useTitle(round: Round | null): string {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  if (!round) return t("nav.voice");
  const finding = findInRound(round);
  if (finding) return t(finding.key, finding.values);
  if (round.state === "OPEN") return t("voice.title.until", { day: dateInWords(round.closesOn) });
  return round.title;
}
