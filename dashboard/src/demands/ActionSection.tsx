import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type ActionFactsFragment, RemoveDemandActionDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { ACTION_TYPES } from "./demand-codes.ts";
import { ActionForm } from "./forms/ActionForm.tsx";

/** What was done for it, kind by kind, and who did it. How much was done says nothing of what it led to: nothing is added up. */
export function ActionSection({ demand }: DemandProps) {
  const { t } = useTranslation();
  const { actions, viewerMay } = demand;
  const kinds = ACTION_TYPES.map((type) => ({
    type,
    actions: actions.filter((action) => action.type === type),
  })).filter(({ actions: some }) => some.length > 0);
  return (
    <Section title={t("demands.actions")}>
      {kinds.length === 0 && <p className="record muted">{t("demands.actions.none")}</p>}
      {kinds.map(({ type, actions: some }) => (
        <div key={type}>
          <h3 className={styles.kind}>{t(`impact.action.${type}`)}</h3>
          <ul className="plain-list">
            {some.map((action) => (
              <ActionItem key={action.id} demand={demand} action={action} />
            ))}
          </ul>
        </div>
      ))}
      <p className="small muted">{t("demands.actions.note")}</p>
      {viewerMay.keep && (
        <OpenForm label={t("demands.action.record")} look="button-link">
          {(close) => <ActionForm demand={demand} onDone={close} />}
        </OpenForm>
      )}
    </Section>
  );
}

interface ActionItemProps extends DemandProps {
  readonly action: ActionFactsFragment;
}

function ActionItem({ demand: { language, viewerMay }, action }: ActionItemProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { id, title, met, beganOn, endedOn, isPublic, actors } = action;
  const day =
    endedOn && endedOn !== beganOn
      ? t("impact.when.range", { from: dateInWords(beganOn), until: dateInWords(endedOn) })
      : dateInWords(beganOn);
  const removal = {
    mutation: RemoveDemandActionDocument,
    variables: { id },
    label: t("demands.remove"),
    what: title,
    look: "button-link",
  } as const;
  return (
    <ActLine act={viewerMay.keep ? removal : null}>
      <span className={styles.step}>
        <span lang={language}>{title}</span>
        <span className="small muted">
          {day}
          {met && (
            <>
              {" · "}
              {t("demands.action.met", { met })}
            </>
          )}
          {!isPublic && ` · ${t("demands.action.notPublic")}`}
        </span>
        <span className="small">
          {actors.length === 0 && t("impact.notShown")}
          {actors.map(({ id: actor, slug, name }, index) => (
            <span key={actor}>
              {index > 0 && ", "}
              <Link to={`/organisations/${slug}`}>{name}</Link>
            </span>
          ))}
        </span>
      </span>
    </ActLine>
  );
}
