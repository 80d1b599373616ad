import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { WaitingForUsDocument, type WaitingForUsQuery } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Decisions.module.css";

type Item = WaitingForUsQuery["waitingForUs"][number];

/** Where on the page of a decision something is done about it. */
const PLACES: Readonly<Record<Item["kind"], string>> = {
  STANCE: "#stances",
  SCORE: "#participation",
  PROPOSAL: "/proposals",
  FEEDBACK: "#feedback",
};

/** What others wait for from one's own organisations, what is due first. */
export function WaitingList() {
  const { t } = useTranslation();
  const answer = useQuery(WaitingForUsDocument);
  return (
    <>
      <p className="screen-only">
        <Link to="/proposals/ours">{t("proposals.ours")}</Link>
      </p>
      <QueryView answer={answer} keepsFilters={false}>
        {({ waitingForUs }) =>
          waitingForUs.length === 0 ? (
            <EmptyState title={t("decisions.waiting.none")}>{t("decisions.waiting.none.why")}</EmptyState>
          ) : (
            <ul className="plain-list">
              {waitingForUs.map((item) => (
                <WaitingLine key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}

function WaitingLine({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { id, kind, title, decision, organisation } = item;
  const place = kind === "PROPOSAL" ? `${PLACES.PROPOSAL}#${id}` : PLACES[kind];
  return (
    <li className={`record ${styles.waiting}`}>
      <span>
        <Link to={`/decisions/${decision.slug}${place}`}>
          {t(`decisions.waiting.${kind}`, {
            organisation: organisation.name,
            title: title ?? decision.title,
          })}
        </Link>
        <span className="small muted">{decision.title}</span>
      </span>
      <Age item={item} />
    </li>
  );
}

/** Since when, and when it was agreed to be there. */
function Age({ item: { since, dueOn, isLate } }: { readonly item: Item }) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <span className="small">
      <span className="muted">{t("decisions.since", { date: dateInWords(since) })}</span>
      {dueOn && (
        <span className={isLate ? "strong" : "muted"}>
          {" · "}
          {t(isLate ? "decisions.waiting.late" : "decisions.waiting.due", {
            date: dateInWords(dueOn),
          })}
        </span>
      )}
    </span>
  );
}
