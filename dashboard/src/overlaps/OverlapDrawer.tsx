import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CoverageFilter } from "../gql/graphql.ts";
import { OneOverlapDocument, type OneOverlapQuery } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { Drawer } from "../shared/Drawer.tsx";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { yearWords } from "../shared/year-words.ts";
import { AgreementSection } from "./AgreementSection.tsx";
import { LevelBars } from "./LevelBars.tsx";
import { useOverlapName } from "./OverlapRow.tsx";
import styles from "./Overlaps.module.css";
import { placeOf } from "./overlap-words.ts";
import { StatusSection } from "./StatusSection.tsx";
import { WhomToCall } from "./WhomToCall.tsx";

export type OpenOverlap = NonNullable<OneOverlapQuery["overlap"]>;

interface OverlapDrawerProps {
  readonly id: string;
  readonly filter: CoverageFilter;
  readonly onClose: () => void;
}

/** One overlap: through what it runs, how it stands, who agreed on what, and whom to call. */
export function OverlapDrawer({ id, filter, onClose }: OverlapDrawerProps) {
  const { t } = useTranslation();
  const answer = useQuery(OneOverlapDocument, { variables: { id, filter } });
  const overlap = (answer.data ?? answer.previousData)?.overlap;
  const opener = useCallback(
    () => document.querySelector<HTMLElement>(`#main [data-overlap="${CSS.escape(id)}"]`),
    [id],
  );
  return (
    <Drawer
      subject={id}
      above={overlap && `${placeOf(overlap)} × ${overlap.theme.name}`}
      heading={overlap ? <Heading overlap={overlap} /> : t("nav.overlaps")}
      onClose={onClose}
      opener={opener}
    >
      <QueryView answer={answer}>
        {({ overlap: found }) =>
          found ? (
            <OverlapParts overlap={found} />
          ) : (
            <EmptyState title={t("overlaps.gone")}>{t("overlaps.gone.why")}</EmptyState>
          )
        }
      </QueryView>
    </Drawer>
  );
}

function Heading({ overlap }: { readonly overlap: OpenOverlap }) {
  return <>{useOverlapName(overlap)}</>;
}

function OverlapParts({ overlap }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{overlap.sentence}</p>
      <p className={styles.facts}>
        <LevelBars level={overlap.level} />
        <span className="small muted">{t("overlaps.years", { years: yearWords(overlap.years) })}</span>
      </p>
      <Through overlap={overlap} />
      <StatusSection overlap={overlap} />
      <AgreementSection overlap={overlap} />
      <WhomToCall overlap={overlap} />
      <p>
        <CopyLink />
      </p>
    </>
  );
}

/** The partners, networks and approaches through which it runs. */
function Through({ overlap: { partners, networks, approaches } }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (partners.length + networks.length === 0) return <p className="muted">{t("overlaps.throughNobody")}</p>;
  return (
    <Section title={t("overlaps.through")} level={3}>
      <ul className="plain-list stack">
        {[...partners, ...networks].map(({ id, slug, name }) => (
          <li key={id}>
            <Link to={`/organisations/${slug}`}>{name}</Link>{" "}
            <span className="small muted">
              {t(partners.some((partner) => partner.id === id) ? "overlaps.asPartner" : "overlaps.asNetwork")}
            </span>
          </li>
        ))}
      </ul>
      {approaches.length > 0 && (
        <p className="small muted">
          {t("overlaps.approaches", { approaches: format.list(approaches.map(({ name }) => name)) })}
        </p>
      )}
    </Section>
  );
}
