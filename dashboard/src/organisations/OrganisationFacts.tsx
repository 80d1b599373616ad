import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KindLabel } from "../shared/KindLabel.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { listPlaces } from "./list-places.ts";
import { mergeThemes } from "./merge-themes.ts";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import styles from "./Organisations.module.css";
import { ThemeTags } from "./ThemeTags.tsx";
import { WebsiteLink } from "./WebsiteLink.tsx";

/** What it is, where it is, and where and on what others work with it. */
export function OrganisationFacts({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = listPlaces(organisation.heldBy, format.compare);
  const themes = mergeThemes(organisation.heldBy.flatMap((partnership) => partnership.themes));
  const unknown = <span className="muted">{t("organisations.unknown")}</span>;
  return (
    <dl className={styles.facts}>
      <Fact name={t("organisations.fact.kind")}>
        <KindLabel kind={organisation.kind} />
      </Fact>
      <Fact name={t("organisations.fact.country")}>{organisation.country?.name ?? unknown}</Fact>
      {places.length > 0 && <Fact name={t("organisations.fact.where")}>{format.list(places)}</Fact>}
      {themes.length > 0 && (
        <Fact name={t("organisations.fact.themes")}>
          <ThemeTags themes={themes} />
        </Fact>
      )}
      {organisation.website && (
        <Fact name={t("organisations.fact.website")}>
          <WebsiteLink address={organisation.website} />
        </Fact>
      )}
      <Fact name={t("organisations.fact.confirmed")}>
        {organisation.lastConfirmedOn ? (
          format.dateInWords(organisation.lastConfirmedOn)
        ) : (
          <span className="muted">{t("organisations.neverConfirmed")}</span>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
