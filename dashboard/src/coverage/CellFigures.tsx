import { useCoverageWords } from "./useCoverageWords.ts";
import type { MatrixCell } from "./view-props.ts";

/** Partners per side with the letter of the side: "K2 L3"; the letter alone where no partner is named. */
export function CellFigures({ cell }: { readonly cell: MatrixCell }) {
  const t = useCoverageWords();
  const { umbrella, members } = cell;
  return (
    <span className="nowrap">
      {umbrella.activities > 0 && (
        <b className="umbrella-text">
          {t("letter.umbrella")}
          {umbrella.partners || ""}
        </b>
      )}
      {umbrella.activities > 0 && members.activities > 0 && " "}
      {members.activities > 0 && (
        <b className="members-text">
          {t("letter.members")}
          {members.partners || ""}
        </b>
      )}
    </span>
  );
}
