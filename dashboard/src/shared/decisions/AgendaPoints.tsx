import { useTranslation } from "react-i18next";
import type { AgendaPointFragment } from "../../gql/later/graphql.ts";
import type { ActProps } from "../Act.tsx";
import { ActLine } from "../ActLine.tsx";
import { useFormat } from "../useFormat.ts";

/** What takes a point away; its answer tells nothing more. */
type Removal = Pick<ActProps<unknown, { id: string }>, "mutation">["mutation"];

interface AgendaPointsProps {
  readonly points: readonly AgendaPointFragment[];
  /** Null for who may not. */
  readonly removal: Removal | null;
}

/** Points of an agenda, each with who put it there and for whom. */
export function AgendaPoints({ points, removal }: AgendaPointsProps) {
  const { t } = useTranslation();
  const { dateInWords } = useFormat();
  return (
    <ul className="plain-list">
      {points.map(({ id, title, initiator, constituency, putOn }) => {
        const forWhom = t(`governance.constituency.${constituency}`);
        const who = initiator?.name ?? t("decisions.agenda.someOf", { constituency: forWhom });
        return (
          <ActLine
            key={id}
            act={
              removal && {
                mutation: removal,
                variables: { id },
                label: t("decisions.remove"),
                what: title,
                look: "button-link",
              }
            }
          >
            {title}{" "}
            <span className="small muted">
              {t("decisions.agenda.by", { who, date: dateInWords(putOn) })}
              {initiator && ` (${forWhom})`}
            </span>
          </ActLine>
        );
      })}
    </ul>
  );
}
