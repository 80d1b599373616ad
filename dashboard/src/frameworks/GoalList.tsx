import { useTranslation } from "react-i18next";
import type { FrameworkFactsFragment, GoalFactsFragment } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Frameworks.module.css";
import { GoalActs } from "./GoalActs.tsx";
import { GoalForm } from "./GoalForm.tsx";

/** The goals in their order, each with who works on it and how that is known. */
export function GoalList({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { goals, viewerMay, code } = framework;
  return (
    <Section title={t("frameworks.goals")} count={format.count(goals.length)}>
      {goals.length === 0 && (
        <p className="record">
          {t("frameworks.goals.none")} <span className="muted">{t("frameworks.goals.none.why")}</span>
        </p>
      )}
      <ol className={styles.goals}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Goal goal={goal} />
            {viewerMay.edit && <GoalActs goal={goal} goals={goals} framework={code} />}
          </li>
        ))}
      </ol>
      {viewerMay.edit && (
        <div className={styles.acts}>
          <OpenForm label={t("frameworks.goal.add")}>
            {(close) => <GoalForm framework={code} goal={null} onDone={close} />}
          </OpenForm>
        </div>
      )}
    </Section>
  );
}

function Goal({ goal: { name, themes, workers } }: { readonly goal: GoalFactsFragment }) {
  const { t } = useTranslation();
  const linked = workers.filter(({ basis }) => basis === "LINKED");
  const byTheme = workers.filter(({ basis }) => basis === "THEME");
  return (
    <>
      <p className="strong">{name}</p>
      {themes.length > 0 && (
        <p className={styles.themes}>
          {themes.map((theme) => (
            <span key={theme.code} className="tag">
              {theme.name}
            </span>
          ))}
        </p>
      )}
      <Workers label={t("frameworks.workers.linked")} workers={linked} />
      <Workers label={t("frameworks.workers.theme")} workers={byTheme} />
      {workers.length === 0 && (
        <p className="muted">
          {t(themes.length > 0 ? "frameworks.workers.none" : "frameworks.workers.cannotTell")}
        </p>
      )}
    </>
  );
}

interface WorkersProps {
  readonly label: string;
  readonly workers: GoalFactsFragment["workers"];
}

function Workers({ label, workers }: WorkersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (workers.length === 0) return null;
  const names = workers.map(({ organisation, activities }) =>
    t("frameworks.worker", { name: organisation.name, activities: format.count(activities) }),
  );
  return (
    <p>
      <span className="muted">{label}</span> {format.list(names)}
    </p>
  );
}
