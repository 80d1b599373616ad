import { useTranslation } from "react-i18next";
import { type AskFactsFragment, UncodeAskDocument } from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { figureWords } from "../shared/figures/figure-words.ts";
import { OpenForm } from "../shared/OpenForm.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { webAddress } from "../shared/web-address.ts";
import styles from "./Demand.module.css";
import type { DemandProps } from "./Demand.tsx";
import { CodeForm } from "./forms/CodeForm.tsx";

/** Two people read each ask; a third would not be more independent. */
const READERS = 2;

interface AskItemProps extends DemandProps {
  readonly ask: AskFactsFragment;
}

/** One point: its words, how much it weighs, what was read of it in a text, and its figures. */
export function AskItem({ demand, ask }: AskItemProps) {
  const { t } = useTranslation();
  const { decimal } = useFormat();
  const { number, text, weight, ideal, codings } = ask;
  const own = codings.find(({ isOwn }) => isOwn);
  const mayRead = demand.viewerMay.code && (own !== undefined || codings.length < READERS);
  return (
    <li className={`record ${styles.ask}`}>
      <span className="muted">{number}</span>
      <div>
        <p lang={demand.language}>{text}</p>
        <p className="small muted">{t("demands.ask.weight", { weight: decimal(weight) })}</p>
        {ideal !== null && <Figures ask={ask} />}
        {codings.length === 0 && <p className="small muted">{t("demands.ask.unread")}</p>}
        {codings.length > 0 && (
          <ul className="plain-list">
            {codings.map((coding) => (
              <Reading key={coding.id} ask={ask} coding={coding} language={demand.language} />
            ))}
          </ul>
        )}
        {codings.length === 1 && <p className="small muted">{t("demands.ask.readByOne")}</p>}
        {mayRead && (
          <OpenForm
            label={t(own ? "demands.ask.readAgain" : "demands.ask.read")}
            what={text}
            look="button-link"
          >
            {(close) => <CodeForm demand={demand} ask={ask} onDone={close} />}
          </OpenForm>
        )}
      </div>
    </li>
  );
}

interface ReadingProps {
  readonly ask: AskFactsFragment;
  readonly coding: AskFactsFragment["codings"][number];
  readonly language: string;
}

/** What somebody read in a text; who they are is told to nobody but themselves. */
function Reading({ ask, coding: { uptake, text, url, codedOn, isOwn }, language }: ReadingProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  const href = webAddress(url ?? "")?.href;
  return (
    <li className={styles.reading}>
      <span>
        <b>{t(`impact.uptake.${uptake}`)}</b>{" "}
        <span className="small" lang={language}>
          {href ? <a href={href}>{text}</a> : text}
        </span>{" "}
        <span className="small muted">
          {dateInWords(codedOn)}
          {isOwn && `, ${t("demands.ask.own")}`}
        </span>
      </span>
      {isOwn && (
        <Act
          mutation={UncodeAskDocument}
          variables={{ ask: ask.id }}
          label={t("demands.ask.takeBack")}
          what={ask.text}
          look="button-link"
        />
      )}
    </li>
  );
}

/** What is asked, what it would be without a new text, what it became, and how much of the way that is. */
function Figures({ ask: { ideal, fallback, result, unit, improvement } }: Pick<AskItemProps, "ask">) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (value: number) => [format.decimal(value), unit].filter(Boolean).join(" ");
  return (
    <p className="small">
      {ideal !== null &&
        fallback !== null &&
        t("demands.ask.figures", { ideal: figure(ideal), fallback: figure(fallback) })}{" "}
      {result === null ? t("demands.ask.noResult") : t("demands.ask.result", { result: figure(result) })}{" "}
      {result !== null && (
        <b>{t("demands.ask.improvement", { value: figureWords(improvement, format, t) })}</b>
      )}
    </p>
  );
}
