import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DemandLineFragment } from "../gql/later/graphql.ts";
import { STATUSES } from "../shared/impact/impact-codes.ts";
import { SubstantiationMark } from "../shared/SubstantiationMark.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Demands.module.css";
import { countSetbacks, partiesAs } from "./demand-words.ts";
import { StageSteps } from "./StageSteps.tsx";

interface DemandRowProps {
  readonly demand: DemandLineFragment;
  /** Whether its way is told in words alone. */
  readonly isTable: boolean;
}

/** One demand: what, where, of whom, by whom, how far it came and what changed. */
export function DemandRow({ demand, isTable }: DemandRowProps) {
  const { t } = useTranslation();
  const { list, month } = useFormat();
  const { slug, title, language, theme, arena, raisedOn, targets } = demand;
  const place = demand.country ?? demand.region;
  return (
    <tr>
      <th scope="row">
        <Link to={`/impact/demands/${slug}`} lang={language}>
          {title}
        </Link>
        <span className="small muted regular">{t("demands.since", { date: month(raisedOn) })}</span>
      </th>
      <td>
        {theme.name}
        <span className="small muted">
          {t(`impact.arena.${arena}`)}
          {place && `, ${place.name}`}
        </span>
      </td>
      <td data-head={t("demands.column.of")} lang={targets.length > 0 ? language : undefined}>
        {targets.length > 0 ? (
          list(targets.map(({ name }) => name))
        ) : (
          <span className="muted">{t("demands.targets.none")}</span>
        )}
      </td>
      <td data-head={t("demands.column.by")}>
        <Parties demand={demand} />
      </td>
      <td>{isTable ? <WayInWords demand={demand} /> : <Way demand={demand} />}</td>
      <td data-head={t("demands.column.changes")}>
        <Changes demand={demand} />
      </td>
    </tr>
  );
}

type RowPart = Pick<DemandRowProps, "demand">;

/** Its owners, and who wrote it with them; of partners it is said that they are. */
function Parties({ demand }: RowPart) {
  const { t } = useTranslation();
  const owners = partiesAs(demand, "OWNER");
  const authors = partiesAs(demand, "CO_AUTHOR");
  const { list } = useFormat();
  const named = (organisations: typeof owners) =>
    list(
      organisations.map(({ name, kind }) => (kind === "PARTNER" ? t("demands.asPartner", { name }) : name)),
    );
  return (
    <>
      <span>{owners.length > 0 ? named(owners) : t("impact.notShown")}</span>{" "}
      {authors.length > 0 && (
        <span className="small muted">{t("demands.with", { names: named(authors) })}</span>
      )}
    </>
  );
}

/** Where it stands now, over the small line of how it came there. */
function Way({ demand }: RowPart) {
  const { stages } = demand;
  return (
    <div className={styles.way}>
      <Standing demand={demand} />
      {stages.length > 0 && <StageSteps stages={stages} />}
    </div>
  );
}

/** Where it stands now, and what was lost on the way. */
function Standing({ demand: { currentStage, flag, stages } }: RowPart) {
  const { t } = useTranslation();
  const { month } = useFormat();
  if (currentStage === null) return <span className="muted">{t("impact.path.none")}</span>;
  const setbacks = stages.filter(({ isSetback }) => isSetback);
  const last = setbacks.at(-1);
  return (
    <span>
      <b className={styles.stage}>
        {currentStage} {t(`impact.stage.${currentStage}`)}
      </b>
      {flag && `, ${t(`impact.flag.${flag}`)}`}
      {last && (
        <span className="small">
          {t("demands.setbacks", { count: countSetbacks(stages), date: month(last.happenedOn) })}
        </span>
      )}
    </span>
  );
}

/** Each step with its month, in order. */
function WayInWords({ demand: { stages } }: RowPart) {
  const { t } = useTranslation();
  const { month } = useFormat();
  if (stages.length === 0) return <span className="muted">{t("impact.path.none")}</span>;
  return (
    <ol className="plain-list">
      {stages.map(({ id, stage, happenedOn, flag, isSetback }) => (
        <li key={id} className="small">
          <span className="muted">{month(happenedOn)}</span> {stage} {t(`impact.stage.${stage}`)}
          {flag && `, ${t(`impact.flag.${flag}`)}`}
          {isSetback && <b>, {t("impact.path.isSetback")}</b>}
        </li>
      ))}
    </ol>
  );
}

/** How many changes it has to do with, each kind with its mark. */
function Changes({ demand: { outcomes } }: RowPart) {
  const { t } = useTranslation();
  const { count } = useFormat();
  if (outcomes.length === 0) return <span className="muted">{t("demands.changes.none")}</span>;
  const counted = STATUSES.map((status) => ({
    status,
    number: outcomes.filter((each) => each.status.status === status).length,
  })).filter(({ number }) => number > 0);
  return (
    <div className={styles.marks}>
      {counted.map(({ status, number }) => (
        <span key={status} className={styles.mark}>
          <SubstantiationMark status={status} size={14} /> {count(number)}{" "}
          {t(`substantiation.status.${status}`)}
        </span>
      ))}
    </div>
  );
}
