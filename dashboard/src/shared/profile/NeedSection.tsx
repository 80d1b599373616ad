import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedProfileDocument, type NeedProfileQuery } from "../../gql/later/graphql.ts";
import { toCoverageFilter, type UrlFilter } from "../filter/url-filter.ts";
import { QueryView } from "../QueryView.tsx";
import { Section } from "../Section.tsx";
import { useFormat } from "../useFormat.ts";
import { FigureRow } from "./FigureRow.tsx";
import styles from "./Profile.module.css";
import { silenceOf } from "./profile-figures.ts";
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
      <QueryView answer={weights.answer}>
        {() => (
          <>
            <WeightChoice {...weights} />
            <div className={styles.sets}>
              {weights.chosen.map((set) => (
                <NeedsBySet key={set.id} set={set} filter={filter} />
              ))}
            </div>
          </>
        )}
      </QueryView>
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
        {({ complementarityProfile }) => <NeedFigures profile={complementarityProfile} />}
      </QueryView>
    </section>
  );
}

interface NeedFiguresProps {
  readonly profile: NeedProfileQuery["complementarityProfile"];
}

/** Figures by one decision, or that it weighs nothing of what was chosen: then none of them has anything to go by. */
function NeedFigures({
  profile: { needsCoverage, addedCoverage, needsMismatch, shortfalls },
}: NeedFiguresProps) {
  const { t } = useTranslation();
  const figures = [needsCoverage, addedCoverage, needsMismatch];
  // where it weighs something and no work is recorded, the mismatch is unknown for another reason
  if (silenceOf(figures) === "NO_DATA") return <p className="muted">{t("profile.needs.silent")}</p>;
  return (
    <>
      <div className={styles.rows}>
        {figures.map((figure) => (
          <FigureRow key={figure.definition.key} figure={figure} />
        ))}
      </div>
      <Shortfalls shortfalls={shortfalls} />
    </>
  );
}
