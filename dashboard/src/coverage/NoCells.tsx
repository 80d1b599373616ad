import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { NoMatch } from "../shared/filter/NoMatch.tsx";
import { focusMain } from "../shared/focus.ts";
import { useShownStates } from "./useShownStates.ts";

/** Stands where the filters, or the states chosen in the legend, leave nothing. */
export function NoCells({ trust }: { readonly trust: TrustFactsFragment }) {
  const { t } = useTranslation();
  const { states, showState } = useShownStates();
  return (
    <NoMatch trust={trust}>
      {states && (
        <button
          type="button"
          className="button"
          onClick={() => {
            focusMain();
            showState(null);
          }}
        >
          {t("empty.allStates")}
        </button>
      )}
    </NoMatch>
  );
}
