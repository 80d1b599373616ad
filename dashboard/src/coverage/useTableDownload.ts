import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CellState } from "../gql/graphql.ts";
import { loadLaterWords } from "../i18n/index.ts";
import { downloadText } from "../shared/download.ts";
import { narrowsNothing } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import { useUrlFilter } from "../shared/useUrlFilter.ts";
import { isPlain } from "./axis/axes.ts";
import { useComparedSlug } from "./compare/useCompared.ts";
import { OPEN_FIRST } from "./shown-states.ts";
import { type CoverageTable, printCoverage } from "./table-csv.ts";
import type { CoverageRow } from "./table-rows.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import type { CoverageViewProps } from "./view-props.ts";

interface TableDownload extends Pick<CoverageViewProps, "matrix" | "filter" | "axes"> {
  readonly layer?: CoverageTable["layer"];
}

/** Hands the rows of the table out as a file, and tells in it of the partners that the page tells of under them; one at a time. */
export function useTableDownload({ matrix, filter, axes, layer = null }: TableDownload) {
  const t = useCoverageWords();
  const isCompared = useComparedSlug() !== null;
  const fileFacts = useFileFacts();
  const findWithheld = useWithheld();
  const [isBusy, setBusy] = useState(false);
  const download = async (rows: readonly CoverageRow[]): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const withheld = isPlain(axes) && !isCompared ? await findWithheld() : [];
    setBusy(false);
    downloadText(
      `onze-${t("table.fileName")}-${matrix.trust.asOf}.csv`,
      printCoverage(
        { rows, axes, isCompared, stateWords: stateWords(t), withheld, layer },
        fileFacts(matrix.trust, filter),
      ),
    );
  };
  return { isBusy, download };
}

/** None where anything but regions narrows the view, as under the table; a file without any says that work may be missing. */
function useWithheld(): () => Promise<CoverageTable["withheld"]> {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { filter } = useUrlFilter();
  const read = async () => {
    const [{ readWithheld }] = await Promise.all([
      import("../shared/visibility/withheld-rows.ts"),
      loadLaterWords(),
    ]);
    return readWithheld(client, t, filter.regions);
  };
  return async () => (narrowsNothing(filter) ? read().catch(() => []) : []);
}

function stateWords(t: (key: string) => string): Record<CellState, string> {
  const words = OPEN_FIRST.map((state) => [state, t(`state.${state}`)]);
  return Object.fromEntries(words); // OPEN_FIRST holds every state once
}
