import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { CoverageMatrixDocument } from "../gql/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { Page } from "../shared/Page.tsx";
import { GreyBars, QueryView } from "../shared/QueryView.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { parseCellKey } from "./cell-key.ts";
import { Legend } from "./Legend.tsx";
import { ListChoice } from "./ListChoice.tsx";
import { MatrixView } from "./MatrixView.tsx";
import { NoMatch } from "./NoMatch.tsx";
import { shownStates } from "./shown-states.ts";
import { useCoverageTitle } from "./useCoverageTitle.ts";
import { parseView, ViewChoice } from "./ViewChoice.tsx";
import type { CoverageViewProps } from "./view-props.ts";

const CellDrawer = lazy(() => import("./CellDrawer.tsx").then((m) => ({ default: m.CellDrawer })));
const VIEW_PARTS = {
  matrix: MatrixView,
  map: lazy(() => import("./map-view.tsx").then((m) => ({ default: m.CoverageMapView }))),
  table: lazy(() => import("./table-view.tsx").then((m) => ({ default: m.CoverageTableView }))),
};

/** Where the umbrella works, where members, where both and where nothing is recorded: one filter over three views. */
export function CoveragePage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const answer = useQuery(CoverageMatrixDocument, {
    variables: { filter: toCoverageFilter(filter) },
    skip: filter.years === null,
  });
  const matrix = (answer.data ?? answer.previousData)?.coverageMatrix;
  const [viewText, setView] = useUrlValue("view");
  const [cellText, setCell] = useUrlValue("cell");
  const view = parseView(viewText);
  const open = parseCellKey(cellText);
  const close = useCallback(() => setCell(null), [setCell]);
  const title = useCoverageTitle(matrix);
  useShortcut("t", () => setView(view === "table" ? null : "table"));
  return (
    <Page
      title={title}
      name={t("nav.coverage")}
      drawer={
        open &&
        matrix && (
          <Suspense fallback={null}>
            <CellDrawer open={open} filter={filter} matrix={matrix} onClose={close} />
          </Suspense>
        )
      }
    >
      <FilterBar showWords={t("coverage.show", { count: matrix?.trust.activities ?? 0 })}>
        {view === "matrix" && <ListChoice />}
        <ViewChoice view={view} onView={(choice) => setView(choice === "matrix" ? null : choice)} />
      </FilterBar>
      <FilterWords filter={filter} />
      <QueryView answer={answer}>
        {({ coverageMatrix }) => (
          <Coverage view={view} matrix={coverageMatrix} filter={filter} onOpen={setCell} />
        )}
      </QueryView>
    </Page>
  );
}

function Coverage({ view, ...props }: CoverageViewProps & { readonly view: keyof typeof VIEW_PARTS }) {
  const [state, setState] = useUrlValue("state");
  const [only, setOnly] = useUrlValue("only");
  const View = VIEW_PARTS[view];
  if (props.matrix.cells.length === 0) {
    return (
      <>
        <TrustBar trust={props.matrix.trust} />
        <NoMatch />
      </>
    );
  }
  return (
    <>
      <TrustBar trust={props.matrix.trust} />
      <Legend
        matrix={props.matrix}
        shown={shownStates(state, only)}
        onState={setState}
        only={only}
        onOnly={setOnly}
      />
      <Suspense fallback={<GreyBars />}>
        <View {...props} />
      </Suspense>
    </>
  );
}
