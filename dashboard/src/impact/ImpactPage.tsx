import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ImpactMatrixDocument, type ImpactMatrixQuery } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { parseCellKey } from "../shared/grid/cell-key.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { useIsPhone } from "../shared/useIsPhone.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { AdverseSection } from "./AdverseSection.tsx";
import { AgeSection } from "./AgeSection.tsx";
import { ArenaList } from "./ArenaList.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { ContestedSection } from "./ContestedSection.tsx";
import { CreditSection } from "./CreditSection.tsx";
import styles from "./Impact.module.css";
import { ImpactActs } from "./ImpactActs.tsx";
import { ImpactCellDrawer } from "./ImpactCellDrawer.tsx";
import { ImpactControls } from "./ImpactControls.tsx";
import { ImpactFilterWords } from "./ImpactFilterWords.tsx";
import { ImpactGrid } from "./ImpactGrid.tsx";
import { ImpactLegend } from "./ImpactLegend.tsx";
import { ImpactTrust } from "./ImpactTrust.tsx";
import { toOutcomeFilter, useImpactChoice } from "./impact-filter.ts";
import { MatrixTwin } from "./MatrixTwin.tsx";
import { ShareSection } from "./ShareSection.tsx";
import { useImpactTitle } from "./useImpactTitle.ts";

export type Matrix = ImpactMatrixQuery["impactMatrix"];

/** What changed in policy, where and in what, and how far that is borne out; what went otherwise has the same room. */
export function ImpactPage() {
  const { t } = useTranslation();
  const { choice } = useImpactChoice();
  const [cellText, setCell] = useUrlValue("cell");
  const [view, setView] = useUrlValue("view");
  const close = useCallback(() => setCell(null), [setCell]);
  const answer = useQuery(ImpactMatrixDocument, {
    variables: { filter: toOutcomeFilter(choice) },
  });
  const matrix = (answer.data ?? answer.previousData)?.impactMatrix;
  const open = parseCellKey(cellText);
  useShortcut("t", () => setView(view === "table" ? null : "table"));
  return (
    <Page
      title={useImpactTitle(answer.data?.impactMatrix ?? (answer.error ? undefined : matrix))}
      name={t("nav.changes")}
      drawer={open && <ImpactCellDrawer open={open} choice={choice} onClose={close} />}
    >
      <ImpactActs />
      <ImpactControls count={answer.data?.impactMatrix.total ?? null} />
      <ImpactFilterWords choice={choice} />
      <QueryView answer={answer}>
        {({ impactMatrix }) => <Shown matrix={impactMatrix} onOpen={setCell} />}
      </QueryView>
    </Page>
  );
}

interface ShownProps {
  readonly matrix: Matrix;
  readonly onOpen: (cellKey: string) => void;
}

function Shown({ matrix, onOpen }: ShownProps) {
  return (
    <>
      <ImpactTrust matrix={matrix} />
      {matrix.total === 0 ? (
        <NothingFound />
      ) : (
        <>
          <ImpactLegend matrix={matrix} />
          <Cells matrix={matrix} onOpen={onOpen} />
          <div className={styles.halves}>
            <AdverseSection otherwise={matrix.whatWentOtherwise} />
            <ContestedSection />
          </div>
          <div className={styles.halves}>
            <ShareSection matrix={matrix} />
            <CreditSection matrix={matrix} />
          </div>
          <AgeSection age={matrix.evidenceAge} />
          <ChangeList />
        </>
      )}
    </>
  );
}

function Cells({ matrix, onOpen }: ShownProps) {
  const [view] = useUrlValue("view");
  const isPhone = useIsPhone();
  const { choice } = useImpactChoice();
  if (view === "table") return <MatrixTwin cells={matrix.cells} onOpen={onOpen} />;
  const View = isPhone ? ArenaList : ImpactGrid;
  return <View cells={matrix.cells} chosen={choice} onOpen={onOpen} />;
}

function NothingFound() {
  const { t } = useTranslation();
  const { isChosen, clear } = useImpactChoice();
  return (
    <EmptyState title={t(isChosen ? "impact.none.filtered" : "impact.none")}>
      {isChosen ? (
        <button type="button" className="button-link" onClick={clear}>
          {t("filter.clearAll")}
        </button>
      ) : (
        t("impact.none.why")
      )}
    </EmptyState>
  );
}
