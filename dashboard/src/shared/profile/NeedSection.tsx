import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedProfileDocument } from "../../gql/later/graphql.ts";
import { toCoverageFilter, type UrlFilter } from "../filter/url-filter.ts";
import { QueryView } from "../QueryView.tsx";
import { Section } from "../Section.tsx";
import { useFormat } from "../useFormat.ts";
import { FigureRow } from "./FigureRow.tsx";
import styles from "./Profile.module.css";
import { Shortfalls } from "./Shortfalls.tsx";
import { useBasis } from "./useBasis.ts";
import { useWeights, type WeightSet } from "./useWeights.ts";
import { WeightChoice } from "./WeightChoice.tsx";

/** How far what is done meets what people decided is needed; two decisions stand side by side. For peers. */
export function NeedSection({ filter }: { readonly filter: UrlFilter }) {
  const { t } = useTranslation();
  const weights = useWeights();
  return (
    <Section title={t("profile.needs")} level={3}>
      <WeightChoice {...weights} />
      <div className={styles.sets}>
        {weights.chosen.map((set) => (
          <NeedsBySet key={set.id} set={set} filter={filter} />
        ))}
      </div>
    </Section>
  );
}

interface NeedsBySetProps {
  readonly set: WeightSet;
  readonly filter: UrlFilter;
}

function NeedsBySet({ set: { id, title, decidedBy, decidedOn }, filter }: NeedsBySetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { basis } = useBasis();
  const answer = useQuery(NeedProfileDocument, {
    variables: { filter: toCoverageFilter(filter), basis, weightSet: id },
  });
  return (
    <section aria-label={title}>
      <p>
        <b>{title}</b>{" "}
        <span className="small muted">
          {t("needs.weights.decided", { who: decidedBy, date: format.dateInWords(decidedOn) })}
        </span>
      </p>
      <QueryView answer={answer}>
        {({ complementarityProfile: { needsCoverage, addedCoverage, needsMismatch, shortfalls } }) => (
          <>
            <div className={styles.rows}>
              {[needsCoverage, addedCoverage, needsMismatch].map((figure) => (
                <FigureRow key={figure.definition.key} figure={figure} />
              ))}
            </div>
            <Shortfalls shortfalls={shortfalls} />
          </>
        )}
      </QueryView>
    </section>
  );
}
