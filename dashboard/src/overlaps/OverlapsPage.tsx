import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { OverlapsDocument, OverlapTrustDocument } from "../gql/later/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { NoMatch } from "../shared/filter/NoMatch.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { focusMain } from "../shared/focus.ts";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { OverlapControls } from "./OverlapControls.tsx";
import { OverlapDownload } from "./OverlapDownload.tsx";
import { OverlapDrawer } from "./OverlapDrawer.tsx";
import { OverlapList } from "./OverlapList.tsx";
import styles from "./Overlaps.module.css";
import { useOverlapChoice } from "./useOverlapChoice.ts";
import { useOverlapTitle } from "./useOverlapTitle.ts";

/** Where two organisations work on the same theme in the same place: a list to work through, what waits for a first talk first. */
export function OverlapsPage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const { choice, change, open, setValues } = useOverlapChoice();
  const asked = { filter: toCoverageFilter(filter), minLevel: choice.minLevel, orderBy: choice.order };
  const skip = filter.years === null;
  // every group asks for its own; how many there are of each comes with any of them
  const counts = useQuery(OverlapsDocument, {
    variables: { ...asked, status: choice.status ? [choice.status] : null, first: 1 },
    skip,
  });
  const trustAnswer = useQuery(OverlapTrustDocument, { variables: { filter: asked.filter }, skip });
  const trust = trustAnswer.data?.coverageMatrix.trust ?? null;
  const close = useCallback(() => setValues({ overlap: null }), [setValues]);
  const found = (counts.data ?? counts.previousData)?.overlaps;
  return (
    <Page
      title={useOverlapTitle(found?.byStatus)}
      name={t("nav.overlaps")}
      drawer={open && <OverlapDrawer key={open} id={open} filter={asked.filter} onClose={close} />}
    >
      <p className={`muted ${styles.lead}`}>{t("overlaps.lead")}</p>
      <FilterBar showWords={found ? t("overlaps.show", { count: found.totalCount }) : null}>
        <PrintButton />
        {trust && <OverlapDownload asked={asked} status={choice.status} filter={filter} trust={trust} />}
      </FilterBar>
      <OverlapControls choice={choice} onChange={change} />
      <FilterWords filter={filter}>
        {choice.minLevel && `${t("overlaps.filter.level")}: ${t(`overlaps.atLeast.${choice.minLevel}`)}. `}
        {choice.status && `${t("overlaps.filter.status")}: ${t(`overlaps.status.${choice.status}`)}.`}
      </FilterWords>
      <QueryView answer={trustAnswer} waiting={null}>
        {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
      </QueryView>
      <QueryView answer={counts}>
        {({ overlaps }) =>
          overlaps.totalCount === 0 ? (
            <NoMatch title={t("overlaps.none")} trust={trust}>
              {(choice.minLevel || choice.status) && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    focusMain();
                    change({ minLevel: null, status: null });
                  }}
                >
                  {t("overlaps.allLevels")}
                </button>
              )}
            </NoMatch>
          ) : (
            <OverlapList asked={asked} byStatus={overlaps.byStatus} status={choice.status} />
          )
        }
      </QueryView>
    </Page>
  );
}
