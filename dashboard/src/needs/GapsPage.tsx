import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  GapsDocument,
  type NeedFactsFragment,
  NeedRightsDocument,
  NeedTrustDocument,
} from "../gql/later/graphql.ts";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useShell } from "../shared/shell.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { ClosedNeeds } from "./ClosedNeeds.tsx";
import { GapDownload } from "./GapDownload.tsx";
import { GapGroups } from "./GapGroups.tsx";
import { NeedControls } from "./NeedControls.tsx";
import { NeedDialog } from "./NeedDialog.tsx";
import styles from "./Needs.module.css";
import { NeedsPage } from "./NeedsPage.tsx";
import { NoNeeds } from "./NoNeeds.tsx";
import { coverageOfNeeds, needsOnly, readSource, toGapFilter } from "./need-filter.ts";
import { useGapTitle } from "./useGapTitle.ts";

/** Each brings who is around it, so that few go in one answer. */
const PAGE_SIZE = 40;

/** What somebody asked for, and whether anything is recorded there: first where nothing is. */
export function GapsPage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const [sourceText, setSource] = useUrlValue("source");
  const source = readSource(sourceText);
  const years = useShell().data?.filterOptions.years ?? [];
  const asked = toGapFilter(filter, source, years);
  const skip = filter.years === null;
  const answer = useQuery(GapsDocument, { variables: { filter: asked, first: PAGE_SIZE }, skip });
  const trustAnswer = useQuery(NeedTrustDocument, { variables: { filter: coverageOfNeeds(filter) }, skip });
  const rights = useQuery(NeedRightsDocument).data?.me.viewerMay;
  const [open, setOpen] = useState<NeedFactsFragment | "NEW" | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const trust = trustAnswer.data?.coverageMatrix.trust ?? null;
  const title = useGapTitle((answer.data ?? answer.previousData)?.gaps);
  const tell = (words: string) => setDone({ words });
  return (
    <NeedsPage title={title} name={t("nav.gaps")}>
      <p className={`muted ${styles.lead}`}>{t("needs.lead")}</p>
      <NeedControls filter={filter} source={source} onSource={setSource}>
        {rights && rights.stateNeeds.length > 0 && (
          <button type="button" className="button button-main" onClick={() => setOpen("NEW")}>
            {t("needs.add")}
          </button>
        )}
        <PrintButton />
        {trust && <GapDownload asked={asked} filter={filter} trust={trust} />}
      </NeedControls>
      <FilterWords filter={needsOnly(filter)}>
        {source && `${t("needs.filter.source")}: ${t(`needs.source.${source}`)}.`}
      </FilterWords>
      <QueryView answer={trustAnswer} waiting={null}>
        {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
      </QueryView>
      <DoneLine done={done} />
      <QueryView answer={answer}>
        {({ gaps }) =>
          gaps.totalCount === 0 ? (
            <NoNeeds filter={filter} hasSource={source !== null} onSource={() => setSource(null)} />
          ) : (
            <GapGroups
              page={gaps}
              onMore={(after) => answer.fetchMore({ variables: { after } })}
              onEdit={setOpen}
              onDone={tell}
            />
          )
        }
      </QueryView>
      <ClosedNeeds onDone={tell} />
      {open && rights && (
        <NeedDialog
          need={
            open === "NEW"
              ? null
              : (answer.data?.gaps.nodes.find(({ need }) => need.id === open.id)?.need ?? open)
          }
          sources={rights.stateNeeds}
          isForAnybody={rights.keepNeeds}
          onClose={() => setOpen(null)}
          onDone={tell}
        />
      )}
    </NeedsPage>
  );
}
