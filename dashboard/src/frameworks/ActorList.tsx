import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FrameworkFactsFragment } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ActorForm, EndActorForm } from "./ActorForms.tsx";
import styles from "./Frameworks.module.css";

/** Who takes part and who has left, and how many of them stand by what is recorded of their work. */
export function ActorList({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { actors, confirmation, viewerMay, code } = framework;
  const { confirmed, actors: count, minimum, isEnough } = confirmation;
  return (
    <Section title={t("frameworks.actors")} count={format.count(count)}>
      {count > 0 && (
        <p className="record">
          {t("frameworks.confirmed", { part: confirmed, count })}{" "}
          <span className="muted">
            {t(isEnough ? "frameworks.confirmed.enough" : "frameworks.confirmed.notEnough", {
              share: format.share(minimum),
            })}
          </span>
        </p>
      )}
      {actors.length === 0 && (
        <p className="record">
          {t("frameworks.actors.none")} <span className="muted">{t("frameworks.actors.none.why")}</span>
        </p>
      )}
      <ul className="plain-list">
        {actors.map((actor) => (
          <li key={actor.id} className="record">
            <Actor actor={actor} mayEnd={viewerMay.edit} />
          </li>
        ))}
      </ul>
      {viewerMay.edit && (
        <div className={styles.acts}>
          <OpenForm label={t("frameworks.actor.add")}>
            {(close) => <ActorForm framework={code} onDone={close} />}
          </OpenForm>
        </div>
      )}
    </Section>
  );
}

interface ActorProps {
  readonly actor: FrameworkFactsFragment["actors"][number];
  readonly mayEnd: boolean;
}

function Actor({ actor: { id, organisation, startsOn, endsOn, takesPart }, mayEnd }: ActorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="row wrap">
      <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
      {startsOn && (
        <span className="small muted">
          {t("frameworks.actor.since", { date: format.dateInWords(startsOn) })}
        </span>
      )}
      {endsOn && (
        <span className="small muted">
          {t(takesPart ? "frameworks.actor.until" : "frameworks.actor.left", {
            date: format.dateInWords(endsOn),
          })}
        </span>
      )}
      {mayEnd && takesPart && !endsOn && (
        <OpenForm label={t("frameworks.actor.end")} what={organisation.name} look="button-link">
          {(close) => <EndActorForm id={id} onDone={close} />}
        </OpenForm>
      )}
    </span>
  );
}
