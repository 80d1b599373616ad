import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ContributionFactsFragment } from "../gql/later/graphql.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Claim.module.css";
import type { ClaimProps } from "./Claim.tsx";
import { ContributionActs } from "./forms/ContributionActs.tsx";
import { ContributionForm } from "./forms/ContributionForm.tsx";

/** What each organisation says that it contributed, in its own words; there is no share of it. */
export function ContributionSection({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { contributions, coAuthors, harvestedBy } = outcome;
  const authors = [harvestedBy, ...coAuthors].flatMap((author) => (author ? [author.id] : []));
  return (
    <Section title={t("impact.contributions")}>
      {contributions.length === 0 ? (
        <p className="record muted">{t("impact.contributions.none")}</p>
      ) : (
        <ul className="plain-list">
          {contributions.map((contribution) => (
            <ContributionLine
              key={contribution.id}
              outcome={outcome}
              contribution={contribution}
              isAuthor={authors.includes(contribution.organisation.id)}
            />
          ))}
        </ul>
      )}
      {outcome.viewerMay.contribute && (
        <OpenForm label={t("impact.form.contribution.add")} look="button-link">
          {(close) => <ContributionForm outcome={outcome} contribution={null} onDone={close} />}
        </OpenForm>
      )}
      <p className="small muted">{t("impact.contributions.noShare")}</p>
    </Section>
  );
}

interface ContributionLineProps extends ClaimProps {
  readonly contribution: ContributionFactsFragment;
  /** Whether it wrote the change down, alone or with others. */
  readonly isAuthor: boolean;
}

function ContributionLine({ outcome, contribution, isAuthor }: ContributionLineProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const { organisation, narrative, language, role, beganOn, endedOn, confirmedOn, actions } = contribution;
  const time =
    beganOn &&
    (endedOn
      ? t("impact.contributed", { from: dateInWords(beganOn), until: dateInWords(endedOn) })
      : t("impact.contributed.since", { from: dateInWords(beganOn) }));
  return (
    <li className={`record ${styles.contribution}`}>
      <div>
        <Link className="strong" to={`/organisations/${organisation.slug}`}>
          {organisation.name}
        </Link>
        <span className="small muted">
          {t(`kind.${organisation.kind}`)}
          {isAuthor && `, ${t("impact.author")}`}
        </span>
      </div>
      <div>
        <p>
          <span lang={language}>{narrative}</span>{" "}
          <span className="muted">{t("impact.says", { role: t(`impact.role.${role}`) })}</span>
        </p>
        {actions.length > 0 && (
          <ul className="plain-list small muted">
            {actions.map(({ id, type, title, beganOn: on }) => (
              <li key={id}>
                {t(`impact.action.${type}`)}: {title}, {dateInWords(on)}
              </li>
            ))}
          </ul>
        )}
        <p className="small muted">
          {time && `${time} · `}
          {t("impact.confirmedOn", { date: dateInWords(confirmedOn) })}
        </p>
        {contribution.viewerMay.edit && <ContributionActs outcome={outcome} contribution={contribution} />}
      </div>
    </li>
  );
}
