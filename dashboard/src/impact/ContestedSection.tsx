import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OutcomesDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { ChangeLine } from "./ChangeLine.tsx";
import styles from "./Impact.module.css";
import { toOutcomeFilter, useImpactChoice } from "./impact-filter.ts";

const PAGE_SIZE = 20;

/** What somebody independent says is not so, or did not come about so. */
export function ContestedSection() {
  const { t } = useTranslation();
  const { choice } = useImpactChoice();
  const isLeftOut = choice.statuses.length > 0 && !choice.statuses.includes("CONTESTED");
  const filter = toOutcomeFilter({ ...choice, statuses: ["CONTESTED"] });
  const answer = useQuery(OutcomesDocument, { variables: { filter, first: PAGE_SIZE }, skip: isLeftOut });
  return (
    <Section title={t("impact.contested")}>
      {isLeftOut ? (
        <p>{t("impact.contested.leftOut")}</p>
      ) : (
        <QueryView answer={answer}>
          {({ outcomes }) => (
            <>
              <p className={styles.said}>
                {outcomes.totalCount > 0
                  ? t("impact.contested.count", { count: outcomes.totalCount })
                  : t("impact.contested.none")}
              </p>
              <ul className="plain-list">
                {outcomes.nodes.map((outcome) => (
                  <ChangeLine key={outcome.id} outcome={outcome} />
                ))}
              </ul>
              <ShowMore page={outcomes} onMore={(after) => answer.fetchMore({ variables: { after } })} />
            </>
          )}
        </QueryView>
      )}
    </Section>
  );
}
