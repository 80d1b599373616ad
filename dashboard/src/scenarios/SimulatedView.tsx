import { useTranslation } from "react-i18next";
import { CopyLink } from "../shared/CopyLink.tsx";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";
import { CellTable } from "./CellTable.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { PartnerTable } from "./PartnerTable.tsx";
import { ShareTable } from "./ShareTable.tsx";
import { StateTable } from "./StateTable.tsx";
import { useScenarioDownload } from "./useScenarioDownload.ts";
import styles from "./WhatIf.module.css";
import type { Simulated } from "./what-if-finding.ts";

interface SimulatedViewProps {
  readonly simulated: Simulated;
  readonly filter: UrlFilter;
}

/** What would come of it, and what to do with that: a link, a file, paper. */
export function SimulatedView({ simulated, filter }: SimulatedViewProps) {
  const { t } = useTranslation();
  const download = useScenarioDownload(simulated, filter);
  return (
    <>
      <TrustBar trust={simulated.trust} />
      <p className={`screen-only ${styles.bar} ${styles.tools}`}>
        <CopyLink />
        <button type="button" className="button" onClick={download}>
          {t("scenarios.download")}
        </button>
        <PrintButton />
      </p>
      <StateTable simulated={simulated} />
      <CellTable cells={simulated.cells} />
      <PartnerTable partners={simulated.partners} />
      <FigureTable simulated={simulated} />
      <ShareTable shares={simulated.frameworkShares} />
    </>
  );
}
