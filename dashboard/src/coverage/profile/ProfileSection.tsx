import { useQuery } from "@apollo/client/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { CoverageProfileDocument } from "../../gql/later/graphql.ts";
import { downloadText } from "../../shared/download.ts";
import { toCoverageFilter } from "../../shared/filter/url-filter.ts";
import { QueryView } from "../../shared/QueryView.tsx";
import { Section } from "../../shared/Section.tsx";
import { useMe } from "../../shared/shell.ts";
import { useFileFacts } from "../../shared/useFileFacts.ts";
import { FewChoice } from "../FewChoice.tsx";
import { PairsSection } from "../pairs/PairsSection.tsx";
import { useWasNear } from "../useWasNear.ts";
import type { CoverageViewProps } from "../view-props.ts";
import { FigureRow } from "./FigureRow.tsx";
import { PrintAgain } from "./PrintAgain.tsx";
import styles from "./Profile.module.css";
import { printProfile } from "./profile-csv.ts";
import { type Profile, profileRows } from "./profile-figures.ts";
import { useBasis } from "./useBasis.ts";

type ProfileSectionProps = Pick<CoverageViewProps, "matrix" | "filter">;

/** How far those who work here overlap and differ: both sides figure by figure, and for peers two by two. */
export function ProfileSection(props: ProfileSectionProps) {
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers;
  return (
    <>
      <SidesSection {...props} />
      {mayReadPeers && <PairsSection {...props} />}
    </>
  );
}

/** How far umbrella and members overlap and differ in what the page shows, figure by figure, each with what it does not tell. */
function SidesSection({ matrix, filter }: ProfileSectionProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const wasNear = useWasNear(place);
  const { basis } = useBasis();
  const answer = useQuery(CoverageProfileDocument, {
    variables: { filter: toCoverageFilter(filter), basis },
    skip: !wasNear,
  });
  return (
    <div ref={place}>
      <Section title={t("profile.title")}>
        <p className="small muted readable">{t("profile.meaning")}</p>
        <BasisChoice />
        <PrintAgain isNeeded={answer.data === undefined} />
        <QueryView answer={answer}>
          {({ complementarityProfile }) => (
            <ShownProfile profile={complementarityProfile} matrix={matrix} filter={filter} />
          )}
        </QueryView>
      </Section>
    </div>
  );
}

function BasisChoice() {
  const { t } = useTranslation();
  const { basis, setText } = useBasis();
  return (
    <div className={`screen-only ${styles.tools}`}>
      <FewChoice
        name={t("profile.basis")}
        options={[
          { value: null, words: t("profile.basis.PRESENCE") },
          { value: "budget", words: t("profile.basis.BUDGET") },
        ]}
        value={basis === "BUDGET" ? "budget" : null}
        onChange={setText}
      />
    </div>
  );
}

function ShownProfile({ profile, matrix, filter }: ProfileSectionProps & { readonly profile: Profile }) {
  const { t } = useTranslation();
  const fileFacts = useFileFacts();
  const rows = profileRows(profile);
  const groups = Map.groupBy(rows, ({ axis }) => axis);
  return (
    <>
      {[...groups].map(([axis, figures]) => (
        <div key={axis} className={styles.rows}>
          <h3 className={styles.axis}>{t(`profile.axis.${axis ?? "WHOLE"}`)}</h3>
          {figures.map((row) => (
            <FigureRow key={row.kind} row={row} />
          ))}
        </div>
      ))}
      <p className={`screen-only ${styles.tools}`}>
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadText(
              `onze-${t("profile.fileName")}-${matrix.trust.asOf}.csv`,
              printProfile(rows, fileFacts(matrix.trust, filter)),
            )
          }
        >
          {t("table.download")}
        </button>
      </p>
    </>
  );
}
