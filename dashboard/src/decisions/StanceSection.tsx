import { useTranslation } from "react-i18next";
import { AskStancesDocument, type DecisionFactsFragment, type StanceName } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Place } from "../shared/Place.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";
import { STANCES } from "./decision-words.ts";
import { StanceForm } from "./StanceForm.tsx";

interface StanceProps {
  readonly decision: DecisionFactsFragment;
}

/** Where members stand; "not concerned" is a stance like the others, and who did not answer is said. */
export function StanceSection({ decision }: StanceProps) {
  const { t } = useTranslation();
  const { id, title, stances, stancesBy, viewerMay, decidedOn } = decision;
  return (
    <Place name="stances">
      <Section title={t("decisions.stances")}>
        {stances.length === 0 ? (
          <p className="record muted">{t("decisions.stances.none")}</p>
        ) : (
          <dl className={styles.stances}>
            {STANCES.map((stance) => (
              <StanceGroup
                key={stance}
                stance={stance}
                stances={stances.filter((each) => each.stance === stance)}
              />
            ))}
          </dl>
        )}
        <div className={`row wrap ${styles.tools}`}>
          {stancesBy.length > 0 && (
            <OpenForm label={t("decisions.stances.state")}>
              {(close) => <StanceForm decision={decision} onDone={close} />}
            </OpenForm>
          )}
          {viewerMay.lead && !decidedOn && (
            <Act
              mutation={AskStancesDocument}
              variables={{ decision: id }}
              label={t("decisions.stances.ask")}
              what={title}
            />
          )}
        </div>
      </Section>
    </Place>
  );
}

interface GroupProps {
  readonly stance: StanceName;
  readonly stances: DecisionFactsFragment["stances"];
}

function StanceGroup({ stance, stances }: GroupProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  if (stances.length === 0) return null;
  return (
    <div>
      <dt>
        <span className="strong">{t(`decisions.stance.${stance}`)}</span>{" "}
        <span className="muted">{stances.length}</span>
      </dt>
      <dd>
        <ul className="plain-list">
          {stances.map(({ id, organisation, note, statedOn, askedOn }) => (
            <li key={id}>
              {organisation.name}{" "}
              <span className="small muted">
                {statedOn
                  ? dateInWords(statedOn)
                  : t("decisions.stances.asked", { date: dateInWords(askedOn) })}
              </span>
              {note && <span className="small">{note}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
