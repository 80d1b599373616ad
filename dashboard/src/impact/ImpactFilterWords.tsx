import { useTranslation } from "react-i18next";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { sharedFilter } from "../shared/impact/shared-choice.ts";
import { type ImpactChoice, OWN_FACETS, type OwnFacet } from "./impact-filter.ts";
import { useFacetWords } from "./useFacetWords.ts";

const OWN = Object.keys(OWN_FACETS) as OwnFacet[]; // of a record with exactly these keys

/** What is chosen as a sentence, for print. */
export function ImpactFilterWords({ choice }: { readonly choice: ImpactChoice }) {
  const { t } = useTranslation();
  const wordsOf = useFacetWords();
  const set = OWN.filter((facet) => choice[facet].length > 0);
  return (
    <FilterWords filter={sharedFilter(choice)}>
      {set.map((facet) => (
        <span key={facet}>
          {t("action.of", {
            action: t(`impact.facet.${facet}`),
            what: choice[facet].map((value) => wordsOf(facet, value)).join(", "),
          })}
          .{" "}
        </span>
      ))}
      {choice.search !== null && <span>“{choice.search}”. </span>}
    </FilterWords>
  );
}
