import { useTranslation } from "react-i18next";
import { RemoveNeedWeightsDocument, type WeightSetFactsFragment } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { useFormat } from "../shared/useFormat.ts";

interface WeightSetListProps {
  readonly sets: readonly WeightSetFactsFragment[];
  readonly mayKeep: boolean;
  readonly onRemoved: (title: string) => void;
}

/** Who decided each set, when, on what it rests and where it stands. */
export function WeightSetList({ sets, mayKeep, onRemoved }: WeightSetListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="plain-list">
      {sets.map(({ id, title, sourceType, decidedBy, decidedOn, reference, validFrom }) => {
        const remove = {
          mutation: RemoveNeedWeightsDocument,
          variables: { id },
          label: t("needs.remove"),
          what: title,
          question: {
            text: t("needs.weights.remove.question"),
            sure: t("needs.remove.sure"),
            leave: t("needs.cancel"),
          },
          look: "button-link" as const,
          onDone: () => onRemoved(title),
        };
        return (
          <ActLine key={id} act={mayKeep ? remove : null}>
            <span className="strong">{title}</span>
            <br />
            {t("needs.weights.decided", { who: decidedBy, date: format.dateInWords(decidedOn) })}
            <br />
            <span className="small muted">
              {t(`needs.weightSource.${sourceType}`)} · {reference} ·{" "}
              {t("needs.weights.validFrom", { date: format.dateInWords(validFrom) })}
            </span>
          </ActLine>
        );
      })}
    </ul>
  );
}
