import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { OutcomesDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Drawer } from "../shared/Drawer.tsx";
import { type OpenCell, printCellKey } from "../shared/grid/cell-key.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { ChangeLine } from "./ChangeLine.tsx";
import { narrowToCell } from "./cell-choice.ts";
import styles from "./Impact.module.css";
import { type ImpactChoice, toOutcomeFilter } from "./impact-filter.ts";

const PAGE_SIZE = 20;

interface ImpactCellDrawerProps {
  readonly open: OpenCell;
  readonly choice: ImpactChoice;
  readonly onClose: () => void;
}

/** The changes behind a cell, a row or a column of the matrix. */
export function ImpactCellDrawer({ open, choice, onClose }: ImpactCellDrawerProps) {
  const { t } = useTranslation();
  const key = printCellKey(open);
  const opener = useCallback(
    () => document.querySelector<HTMLElement>(`#main [data-key="${CSS.escape(key)}"]`),
    [key],
  );
  const narrowed = narrowToCell(choice, open);
  const names = [
    ...narrowed.arenas.map((arena) => (open.row ? t(`impact.arena.${arena}`) : null)),
    ...narrowed.influenceTypes.map((type) => (open.column ? t(`impact.influence.${type}`) : null)),
  ].filter((name) => name !== null);
  return (
    <Drawer
      subject={key}
      above={t("nav.changes")}
      heading={names.join(" × ") || t("state.NOTHING_RECORDED")}
      onClose={onClose}
      opener={opener}
    >
      <CellChanges key={key} choice={narrowed} />
      <p className={styles.drawerActs}>
        <CopyLink />
      </p>
    </Drawer>
  );
}

/** The changes of what is open now: those of what was open before must never stand under its name. */
function CellChanges({ choice }: { readonly choice: ImpactChoice }) {
  const { t } = useTranslation();
  const answer = useQuery(OutcomesDocument, {
    variables: { filter: toOutcomeFilter(choice), first: PAGE_SIZE },
  });
  return (
    <QueryView answer={answer}>
      {({ outcomes }) =>
        outcomes.totalCount === 0 ? (
          <p className="muted">{t("impact.cell.none")}</p>
        ) : (
          <>
            <ul className="plain-list">
              {outcomes.nodes.map((outcome) => (
                <ChangeLine key={outcome.id} outcome={outcome} />
              ))}
            </ul>
            <ShowMore page={outcomes} onMore={(after) => answer.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </QueryView>
  );
}
