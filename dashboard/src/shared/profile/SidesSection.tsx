import { useQuery } from "@apollo/client/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { CoverageProfileDocument } from "../../gql/later/graphql.ts";
import { parseBasis, printBasis } from "../basis-address.ts";
import { toCoverageFilter, type UrlFilter } from "../filter/url-filter.ts";
import { FewChoice } from "../inputs/FewChoice.tsx";
import { PrintedAnswer } from "../print/PrintedAnswer.tsx";
import { Section } from "../Section.tsx";
import { useMe } from "../shell.ts";
import tools from "../Tools.module.css";
import { useWasNear } from "../useWasNear.ts";
import { NeedSection } from "./NeedSection.tsx";
import { ShownProfile } from "./ShownProfile.tsx";
import { CHOSEN_BASES, useBasis } from "./useBasis.ts";

interface SidesSectionProps {
  /** Of what, with its years spelt out. */
  readonly filter: UrlFilter;
  /** On what it rests, for its file; null until that is known. */
  readonly trust: TrustFactsFragment | null;
  /** What work it is about, where the page does not say so itself. */
  readonly about?: string;
}

/** How far umbrella and members overlap and differ, figure by figure, each with what it does not tell. */
export function SidesSection({ filter, trust, about }: SidesSectionProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const wasNear = useWasNear(place);
  const mayReadPeers = useMe()?.viewerMay.readAmongPeers ?? false;
  const { basis } = useBasis();
  const answer = useQuery(CoverageProfileDocument, {
    variables: { filter: toCoverageFilter(filter), basis },
    skip: !wasNear,
  });
  return (
    <div ref={place}>
      <Section title={t("profile.title")}>
        <p className="small muted readable">
          {about} {t("profile.meaning")}
        </p>
        <BasisChoice />
        <PrintedAnswer answer={answer}>
          {({ complementarityProfile }) => (
            <>
              <ShownProfile profile={complementarityProfile} filter={filter} trust={trust} />
              {mayReadPeers && <NeedSection filter={filter} />}
            </>
          )}
        </PrintedAnswer>
      </Section>
    </div>
  );
}

function BasisChoice() {
  const { t } = useTranslation();
  const { basis, setBasis } = useBasis();
  return (
    <div className={`screen-only ${tools.bar}`}>
      <FewChoice
        name={t("profile.basis")}
        options={CHOSEN_BASES.map((each) => ({ value: printBasis(each), words: t(`profile.basis.${each}`) }))}
        value={printBasis(basis)}
        onChange={(word) => setBasis(parseBasis(word))}
      />
    </div>
  );
}
