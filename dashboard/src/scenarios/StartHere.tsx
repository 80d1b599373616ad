import { useTranslation } from "react-i18next";
import type { WhatIfChoicesQuery } from "../gql/later/graphql.ts";
import { NO_PARTS } from "../shared/changes-address.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import type { ScenarioAddress } from "./useScenarioAddress.ts";
import styles from "./WhatIf.module.css";

interface StartHereProps {
  readonly address: ScenarioAddress;
  readonly choices: WhatIfChoicesQuery;
}

/** Stands where nothing is supposed yet: what the page is for, and an example of the reader's own data to press. */
export function StartHere({ address, choices }: StartHereProps) {
  const { t } = useTranslation();
  const [activity] = choices.activities.nodes;
  const country = activity?.places.find((place) => place.country)?.country;
  return (
    <EmptyState title={t("scenarios.empty")}>
      <p className="readable">{t("scenarios.empty.what")}</p>
      {activity && country && (
        <p className={styles.tools}>
          <button
            type="button"
            className="button"
            onClick={() =>
              address.setChanges([
                {
                  ...NO_PARTS,
                  kind: "ORGANISATION_LEAVES",
                  organisation: activity.holder.slug,
                  place: country.code,
                },
              ])
            }
          >
            {t("scenarios.empty.example", { organisation: activity.holder.name, place: country.name })}
          </button>
        </p>
      )}
    </EmptyState>
  );
}
