import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type DemandLineFragment, DemandsDocument } from "../gql/later/graphql.ts";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import { FewChoice } from "../shared/inputs/FewChoice.tsx";
import phone from "../shared/PhoneList.module.css";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useShortcut } from "../shared/shortcuts.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { DemandControls } from "./DemandControls.tsx";
import { DemandFilterWords } from "./DemandFilterWords.tsx";
import { DemandRow } from "./DemandRow.tsx";
import styles from "./Demands.module.css";
import { printDemands } from "./demand-csv.ts";
import { type OwnFacet, toDemandFilter, useDemandChoice } from "./demand-filter.ts";
import { NothingChosen } from "./NothingChosen.tsx";

/** As many as may be asked for at once, with all that a line tells. */
const PAGE_SIZE = 40;
const OWN: readonly OwnFacet[] = ["arenas", "stages", "flags"];

/** Demands, the last raised first: each with its way as a step line, or in words. */
export function DemandList() {
  const { t } = useTranslation();
  const { choice } = useDemandChoice();
  const filter = toDemandFilter(choice);
  const [view, setView] = useUrlValue("view");
  const isTable = view === "table";
  const answer = useQuery(DemandsDocument, { variables: { filter, first: PAGE_SIZE } });
  const count = answer.data?.policyDemands.totalCount;
  useShortcut("t", () => setView(isTable ? null : "table"));
  return (
    <>
      <DemandControls own={OWN} show={count === undefined ? t("filter.show") : t("demands.show", { count })}>
        <FewChoice
          name={t("view.name")}
          options={[
            { value: null, words: t("demands.view.lines") },
            { value: "table", words: t("view.table") },
          ]}
          value={isTable ? "table" : null}
          onChange={setView}
        />
        <DownloadKept
          query={DemandsDocument}
          variables={{ filter, first: PAGE_SIZE }}
          pageOf={({ policyDemands }) => policyDemands}
          print={printDemands}
          fileName={t("demands.fileName")}
        />
      </DemandControls>
      <DemandFilterWords own={OWN} />
      <QueryView answer={answer}>
        {({ policyDemands }) =>
          policyDemands.totalCount === 0 ? (
            <NothingChosen none={t("demands.none")} why={t("demands.none.why")} />
          ) : (
            <>
              <DemandTable demands={policyDemands.nodes} isTable={isTable} />
              <ShowMore page={policyDemands} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

const COLUMNS = ["demand", "where", "of", "by", "way", "changes"] as const;

interface DemandTableProps {
  readonly demands: readonly DemandLineFragment[];
  readonly isTable: boolean;
}

function DemandTable({ demands, isTable }: DemandTableProps) {
  const { t } = useTranslation();
  return (
    <table className={`list-table ${phone.table} ${styles.list}`}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`demands.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {demands.map((demand) => (
          <DemandRow key={demand.id} demand={demand} isTable={isTable} />
        ))}
      </tbody>
    </table>
  );
}
