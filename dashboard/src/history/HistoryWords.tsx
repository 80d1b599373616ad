import { useTranslation } from "react-i18next";
import { useOrganisationName } from "../shared/filter/useOrganisationName.ts";
import type { HistoryFilter } from "./history-filter.ts";
import { useAuthorName } from "./useAuthorName.ts";
import { usePeriodWords } from "./usePeriodWords.ts";

interface HistoryWordsProps {
  readonly filter: HistoryFilter;
  readonly recordName: string | null;
}

/** The filter as a sentence, for print: paper has no controls to read it from. */
export function HistoryWords({ filter, recordName }: HistoryWordsProps) {
  const { t } = useTranslation();
  const { organisation, entity, path, by, from, to, record } = filter;
  const period = usePeriodWords(from, to);
  return (
    <p className="print-only small">
      {organisation !== null && <Organisation slug={organisation} />}
      {entity !== null && `${t("history.filter.entity")}: ${t(`history.entity.${entity}`)}. `}
      {by !== null && <Author id={by} />}
      {path !== null && `${t("history.filter.path")}: ${t(`history.path.${path}`)}. `}
      {period !== null && `${t("history.filter.period")}: ${period}. `}
      {record !== null && `${t("history.filter.record")}: ${recordName ?? record}.`}
    </p>
  );
}

function Author({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return <>{`${t("history.filter.by")}: ${useAuthorName(id)}. `}</>;
}

function Organisation({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  return <>{`${t("history.filter.organisation")}: ${useOrganisationName(slug)}. `}</>;
}
