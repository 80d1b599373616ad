import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { BarSelect } from "../../shared/inputs/BarSelect.tsx";
import { PrintedAnswer } from "../../shared/print/PrintedAnswer.tsx";
import { DefinitionNote } from "../../shared/profile/DefinitionNote.tsx";
import { Section } from "../../shared/Section.tsx";
import { ShowMore } from "../../shared/ShowMore.tsx";
import tools from "../../shared/Tools.module.css";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { useWasNear } from "../../shared/useWasNear.ts";
import styles from "../PeerLists.module.css";
import type { CoverageViewProps } from "../view-props.ts";
import { PairsDownload } from "./PairsDownload.tsx";
import { PairTable } from "./PairTable.tsx";
import { PAIR_AXES, type Pair, type PairAxis, parsePairAxis } from "./pair-question.ts";
import { usePairs } from "./usePairs.ts";

/** Which organisations do alike, two by two; for those who work together, not for the public. */
export function PairsSection({ matrix, filter }: Pick<CoverageViewProps, "matrix" | "filter">) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { answer, asked, slugs } = usePairs(filter, useWasNear(place));
  return (
    <div ref={place}>
      <Section title={t("pairs.title")}>
        <p className="small muted readable">{t("pairs.meaning")}</p>
        <PairAxisChoice />
        <PrintedAnswer answer={answer}>
          {({ organisationPairs: page }) =>
            page.nodes.length === 0 ? (
              <p>{t("pairs.none")}</p>
            ) : (
              <>
                <PairsNote pairs={page.nodes} />
                <PairTable pairs={page.nodes} axis={asked.axis} filter={filter} slugs={slugs} />
                <ShowMore page={page} onMore={(after) => answer.fetchMore({ variables: { after } })} />
                <PairsDownload asked={asked} filter={filter} trust={matrix.trust} />
              </>
            )
          }
        </PrintedAnswer>
      </Section>
    </div>
  );
}

/** On what they are compared. */
function PairAxisChoice() {
  const { t } = useTranslation();
  const [text, setText] = useUrlValue("pairs");
  const axis = parsePairAxis(text);
  return (
    <>
      <BarSelect
        label={t("pairs.axis")}
        value={wordOf(axis)}
        onValue={(value) => setText(value === "joint" ? null : value)}
        className={`screen-only ${tools.bar}`}
      >
        {Object.entries(PAIR_AXES).map(([word, each]) => (
          <option key={word} value={word}>
            {t(`profile.axis.${each}`)}
          </option>
        ))}
      </BarSelect>
      <p className="print-only small">
        {t("pairs.axis")}: {t(`profile.axis.${axis}`)}.
      </p>
    </>
  );
}

const wordOf = (axis: PairAxis) =>
  Object.entries(PAIR_AXES).find(([, each]) => each === axis)?.[0] ?? "joint"; // every axis has a word

/** What the figure of each pair means and does not tell: the same for all, so once. */
function PairsNote({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation();
  const [pair] = pairs;
  if (!pair) return null;
  const { definition, basis } = pair.overlap;
  const reasons = pairs.flatMap(({ overlap }) =>
    overlap.__typename === "MetricRange" ? [overlap.reason] : [],
  );
  return (
    <div className={styles.about}>
      <DefinitionNote definition={definition} reasons={[...new Set(reasons)]}>
        {basis && t(`profile.on.${basis}`)}
      </DefinitionNote>
    </div>
  );
}
