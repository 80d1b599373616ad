import { useQuery } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { CoverageMatrixDocument } from "../gql/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { narrowsNothing, toCoverageFilter } from "../shared/filter/url-filter.ts";
import { parseCellKey } from "../shared/grid/cell-key.ts";
import { lazyPart } from "../shared/Lazy.tsx";
import { AsOfSentence, laterPart, PrintButton, WithheldLine } from "../shared/later-parts.tsx";
import { Page } from "../shared/Page.tsx";
import { GreyBars, QueryView } from "../shared/QueryView.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useShown } from "../shared/useShown.ts";
import { useUrlFilter, useUrlValue } from "../shared/useUrlFilter.ts";
import { isPlain } from "./axis/axes.ts";
import { useAxes } from "./axis/useAxes.ts";
import { useComparedSlug } from "./compare/useCompared.ts";
import { Legend } from "./Legend.tsx";
import { ListChoice } from "./ListChoice.tsx";
import { MatrixView } from "./MatrixView.tsx";
import { NarrowedWords } from "./NarrowedWords.tsx";
import { NoCells } from "./NoCells.tsx";
import { useCoverageTitle } from "./useCoverageTitle.ts";
import { useLaterWords } from "./useLaterWords.ts";
import { useNamedMatrix } from "./useNamedMatrix.ts";
import { parseView, type View, ViewChoice } from "./ViewChoice.tsx";
import type { CoverageViewProps } from "./view-props.ts";

/** Views that tell of something else than the cells of the matrix have a table of their own, and a title. */
const WITH_OWN_TABLE: ReadonlySet<View> = new Set(["flow", "difference"]);

const CellDrawer = lazyPart(() => import("./CellDrawer.tsx").then((m) => m.CellDrawer));
const VIEW_PARTS = {
  matrix: MatrixView,
  map: laterPart(() => import("./map-view.tsx").then((m) => m.CoverageMapView), <GreyBars />),
  table: lazyPart(() => import("./table-view.tsx").then((m) => m.CoverageTableView), <GreyBars />),
  flow: laterPart(() => import("./flow/flow-view.tsx").then((m) => m.CoverageFlowView), <GreyBars />),
  difference: laterPart(
    () => import("./difference/difference-view.tsx").then((m) => m.CoverageDifferenceView),
    <GreyBars />,
  ),
} satisfies Readonly<Record<View, unknown>>;
const CellsDownload = lazyPart(() => import("./CellsDownload.tsx").then((m) => m.CellsDownload));
const ProfileSection = laterPart(() => import("./profile/ProfileSection.tsx").then((m) => m.ProfileSection));
const ViewControls = laterPart(() => import("./axis/view-controls.tsx").then((m) => m.ViewControls));

/** Where the umbrella works, where members, where both and where nothing is recorded: one filter over all views. */
export function CoveragePage() {
  const { t } = useTranslation();
  const [viewText, setView] = useUrlValue("view");
  const [asText, setAs] = useUrlValue("as");
  const [cellText, setCell] = useUrlValue("cell");
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const view = parseView(viewText);
  const { answer, data, asked, isPrevious, hasWords } = useCoverage();
  const matrix = useNamedMatrix(hasWords ? data?.coverageMatrix : undefined);
  const open = parseCellKey(cellText);
  const close = useCallback(() => setCell(null), [setCell]);
  const title = useCoverageTitle(isPrevious && answer.error ? undefined : matrix);
  const drawer = open && matrix && (
    <CellDrawer open={open} filter={asked.filter} axes={asked.axes} matrix={matrix} onClose={close} />
  );
  useShortcut("t", () => {
    if (WITH_OWN_TABLE.has(view)) setAs(asText === "table" ? null : "table");
    else setView(view === "table" ? null : "table");
  });
  return (
    <Page
      title={(WITH_OWN_TABLE.has(view) && ownTitle) || title}
      name={t("nav.coverage")}
      above={
        asked.filter.asOf && (
          <p className="small">
            <AsOfSentence day={asked.filter.asOf} />
          </p>
        )
      }
      drawer={drawer}
    >
      <FilterBar
        showWords={matrix && !isPrevious ? t("coverage.show", { count: matrix.trust.activities }) : null}
      >
        {view === "matrix" && <ListChoice />}
        <ViewChoice view={view} onView={(choice) => setView(choice === "matrix" ? null : choice)} />
        <PrintButton />
      </FilterBar>
      <ViewControls view={view} filter={asked.filter} />
      <FilterWords filter={asked.filter}>
        <NarrowedWords />
      </FilterWords>
      <QueryView answer={answer}>
        {() =>
          matrix ? (
            <Coverage
              view={view}
              matrix={matrix}
              filter={asked.filter}
              axes={asked.axes}
              isPrevious={isPrevious}
              isUnanswered={answer.error !== undefined}
              onOpen={setCell}
              onTitle={setOwnTitle}
            />
          ) : (
            <GreyBars />
          )
        }
      </QueryView>
    </Page>
  );
}

/** The answer to what the address asks, and whether the words for it are there. */
function useCoverage() {
  const filter = useResolvedFilter();
  const axes = useAxes();
  const compared = useComparedSlug();
  const answer = useQuery(CoverageMatrixDocument, {
    variables: { ...axes, filter: toCoverageFilter(filter), compare: compared },
    skip: filter.years === null,
  });
  const hasWords = useLaterWords(compared !== null || !isPlain(axes));
  return { ...useShown(answer, { filter, axes, compared }), answer, hasWords };
}

interface CoverageProps extends CoverageViewProps {
  readonly view: View;
  /** True where the newest question failed: what stands below would only fail too, each with its own alert. */
  readonly isUnanswered: boolean;
}

function Coverage({ view, isUnanswered, ...props }: CoverageProps) {
  const { matrix } = props;
  const { filter } = useUrlFilter();
  const View = VIEW_PARTS[view];
  return (
    <>
      <TrustBar trust={matrix.trust} />
      {matrix.cells.length === 0 && view !== "difference" ? (
        <NoCells trust={matrix.trust} />
      ) : (
        <>
          {!WITH_OWN_TABLE.has(view) && <Legend matrix={matrix} />}
          <View {...props} />
          {view === "matrix" && <CellsDownload {...props} isWaiting={props.isPrevious} />}
        </>
      )}
      {!isUnanswered && <ProfileSection matrix={matrix} filter={props.filter} />}
      {narrowsNothing(filter) && <WithheldLine regions={filter.regions} />}
    </>
  );
}
