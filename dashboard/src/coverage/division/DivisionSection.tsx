import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { PrintAgain } from "../../shared/print/PrintAgain.tsx";
import { Section } from "../../shared/Section.tsx";
import { useWasNear } from "../../shared/useWasNear.ts";
import type { CoverageViewProps } from "../view-props.ts";
import { DivisionDownload } from "./DivisionDownload.tsx";
import { HolderList } from "./HolderList.tsx";
import { KeyLists } from "./KeyLists.tsx";
import { QuotientList } from "./QuotientList.tsx";
import { RelationList } from "./RelationList.tsx";
import { useDivision } from "./useDivision.ts";

/** For whom presence weighs, who is relatively strong where, and how work is divided; for those who work together. */
export function DivisionSection({ matrix, filter }: Pick<CoverageViewProps, "matrix" | "filter">) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const isAsked = useWasNear(place);
  const asked = useDivision(filter);
  return (
    <div ref={place}>
      <Section title={t("division.title")}>
        <p className="small muted readable">
          {t("division.meaning")} {t(`profile.on.${asked.basis}`)}
        </p>
        <PrintAgain isNeeded={!isAsked} />
        {isAsked && (
          <>
            <RelationList asked={asked} />
            <HolderList asked={asked} />
            <QuotientList asked={asked} />
            <KeyLists asked={asked} />
            <DivisionDownload asked={asked} filter={filter} trust={matrix.trust} />
          </>
        )}
      </Section>
    </div>
  );
}
