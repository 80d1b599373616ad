import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { CoverageMatrixDocument } from "../gql/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { narrowsNothing, toCoverageFilter } from "../shared/filter/url-filter.ts";
import { lazyPart } from "../shared/Lazy.tsx";
import { AsOfSentence, WithheldLine } from "../shared/later-parts.tsx";
import { Page } from "../shared/Page.tsx";
import { GreyBars, QueryView } from "../shared/QueryView.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useShown } from "../shared/useShown.ts";
import { useUrlFilter, useUrlValue } from "../shared/useUrlFilter.ts";
import { parseCellKey } from "./cell-key.ts";
import { Legend } from "./Legend.tsx";
import { ListChoice } from "./ListChoice.tsx";
import { MatrixView } from "./MatrixView.tsx";
import { NarrowedWords } from "./NarrowedWords.tsx";
import { NoCells } from "./NoCells.tsx";
import { useCoverageTitle } from "./useCoverageTitle.ts";
import { parseView, ViewChoice } from "./ViewChoice.tsx";
import type { CoverageViewProps } from "./view-props.ts";

const CellDrawer = lazyPart(() => import("./CellDrawer.tsx").then((m) => m.CellDrawer));
const VIEW_PARTS = {
  matrix: MatrixView,
  map: lazyPart(() => import("./map-view.tsx").then((m) => m.CoverageMapView), <GreyBars />),
  table: lazyPart(() => import("./table-view.tsx").then((m) => m.CoverageTableView), <GreyBars />),
};

/** Where the umbrella works, where members, where both and where nothing is recorded: one filter over three views. */
export function CoveragePage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const answer = useQuery(CoverageMatrixDocument, {
    variables: { filter: toCoverageFilter(filter) },
    skip: filter.years === null,
  });
  const { data, asked, isPrevious } = useShown(answer, filter);
  const matrix = data?.coverageMatrix;
  const [viewText, setView] = useUrlValue("view");
  const [cellText, setCell] = useUrlValue("cell");
  const view = parseView(viewText);
  const open = parseCellKey(cellText);
  const close = useCallback(() => setCell(null), [setCell]);
  const title = useCoverageTitle(isPrevious && answer.error ? undefined : matrix);
  const drawer = open && matrix && <CellDrawer open={open} filter={asked} matrix={matrix} onClose={close} />;
  useShortcut("t", () => setView(view === "table" ? null : "table"));
  return (
    <Page
      title={title}
      name={t("nav.coverage")}
      above={
        filter.asOf && (
          <p className="small">
            <AsOfSentence day={filter.asOf} />
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
      </FilterBar>
      <FilterWords filter={asked}>
        <NarrowedWords />
      </FilterWords>
      <QueryView answer={answer}>
        {({ coverageMatrix }) => (
          <Coverage
            view={view}
            matrix={coverageMatrix}
            filter={asked}
            isPrevious={isPrevious}
            onOpen={setCell}
          />
        )}
      </QueryView>
    </Page>
  );
}

function Coverage({ view, ...props }: CoverageViewProps & { readonly view: keyof typeof VIEW_PARTS }) {
  const { matrix } = props;
  const { filter } = useUrlFilter();
  const View = VIEW_PARTS[view];
  return (
    <>
      <TrustBar trust={matrix.trust} />
      {matrix.cells.length === 0 ? (
        <NoCells trust={matrix.trust} />
      ) : (
        <>
          <Legend matrix={matrix} />
          <View {...props} />
        </>
      )}
      {narrowsNothing(filter) && <WithheldLine regions={filter.regions} />}
    </>
  );
}
