import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InLanguage } from "../shared/impact/InLanguage.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { webAddress } from "../shared/web-address.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { partiesAs } from "./demand-words.ts";
import { PartiesForm } from "./forms/PartiesForm.tsx";
import { TargetsForm } from "./forms/TargetsForm.tsx";

/** What is asked and why, of whom, by whom, where, and on what it rests. */
export function DemandFacts({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { summary, language, theme, arena, country, region, raisedOn, decision } = demand;
  const place = country ?? region;
  return (
    <>
      <p className={`readable ${styles.summary}`} lang={language}>
        {summary}
      </p>
      <InLanguage language={language} />
      <dl className={styles.facts}>
        <Fact name="of">
          <Targets demand={demand} />
        </Fact>
        <Fact name="where">
          {t(`impact.arena.${arena}`)}
          {place && `, ${place.name}`}
        </Fact>
        <Fact name="theme">{theme.name}</Fact>
        <Fact name="by">
          <Parties demand={demand} />
        </Fact>
        <Fact name="since">{dateInWords(raisedOn)}</Fact>
        <Fact name="position">
          <Position demand={demand} />
        </Fact>
        <Fact name="decision">
          {decision ? (
            <Link to={`/decisions/${decision.slug}`}>{decision.title}</Link>
          ) : (
            <span className="muted">{t("demands.decision.none")}</span>
          )}
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`demands.fact.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Offices and bodies, apart from the arena; never a person. */
function Targets({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { targets, language, viewerMay } = demand;
  return (
    <>
      {targets.length === 0 && <span className="muted">{t("demands.targets.none")}</span>}
      <ul className="plain-list">
        {targets.map(({ id, name, kind }) => (
          <li key={id}>
            <span lang={language}>{name}</span>{" "}
            <span className="small muted">{t(`impact.actorKind.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {viewerMay.keep && (
        <OpenForm label={t("demands.targets.change")} look="button-link">
          {(close) => <TargetsForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </>
  );
}

/** Who answers for it, and who wrote it with them; partners are marked as such. */
function Parties({ demand }: DemandProps) {
  const { t } = useTranslation();
  const owners = partiesAs(demand, "OWNER");
  const shown = [
    ...owners.map((organisation) => ({ organisation, capacity: "OWNER" })),
    ...partiesAs(demand, "CO_AUTHOR").map((organisation) => ({ organisation, capacity: "CO_AUTHOR" })),
  ];
  return (
    <>
      {owners.length === 0 && <span className="muted">{t("demands.owners.notShown")}</span>}
      <ul className="plain-list">
        {shown.map(({ organisation: { id, slug, name, kind }, capacity }) => (
          <li key={id}>
            <Link to={`/organisations/${slug}`}>{name}</Link>{" "}
            <span className="small muted">
              {t(`impact.capacity.${capacity}`)}, {t(`kind.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
      {demand.viewerMay.keep && (
        <OpenForm label={t("demands.parties.change")} look="button-link">
          {(close) => <PartiesForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </>
  );
}

function Position({ demand: { position, positionUrl, language } }: DemandProps) {
  const { t } = useTranslation();
  const words = position ?? positionUrl;
  if (!words) return <span className="muted">{t("demands.position.none")}</span>;
  const href = webAddress(positionUrl ?? "")?.href;
  return <span lang={language}>{href ? <a href={href}>{words}</a> : words}</span>;
}
