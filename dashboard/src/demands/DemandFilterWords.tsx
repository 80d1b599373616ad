import { useTranslation } from "react-i18next";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { sharedFilter } from "../shared/impact/shared-choice.ts";
import { type OwnFacet, useDemandChoice } from "./demand-filter.ts";
import { useFacetWords } from "./useFacetWords.ts";

/** What is chosen as a sentence, for print. */
export function DemandFilterWords({ own }: { readonly own: readonly OwnFacet[] }) {
  const { t } = useTranslation();
  const { choice } = useDemandChoice();
  const wordsOf = useFacetWords();
  return (
    <FilterWords filter={sharedFilter(choice)}>
      {own
        .filter((facet) => choice[facet].length > 0)
        .map((facet) => (
          <span key={facet}>
            {t("action.of", {
              action: t(`demands.facet.${facet}`),
              what: choice[facet].map((value) => wordsOf(facet, value)).join(", "),
            })}
            .{" "}
          </span>
        ))}
      {choice.search !== null && <span>“{choice.search}”. </span>}
    </FilterWords>
  );
}
