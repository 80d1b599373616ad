import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { SeatShape } from "./SeatShape.tsx";
import type { ConstituencySeats, Seating } from "./seats.ts";

/** Every seat of a body as a mark, by constituency, with the words that say the same. */
export function SeatGroups({ seating }: { readonly seating: Seating }) {
  return (
    <ul className={`plain-list ${styles.groups}`}>
      {seating.constituencies.map((group) => (
        <SeatGroup key={group.constituency} group={group} />
      ))}
    </ul>
  );
}

function SeatGroup({ group }: { readonly group: ConstituencySeats }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { constituency, held, vacant, reference } = group;
  return (
    <li>
      <span className={styles.marks}>
        <Shapes count={held} group={group} isVacant={false} />
        <Shapes count={vacant} group={group} isVacant />
      </span>
      <span>
        {t(`governance.constituency.${constituency}`)} <b>{held}</b>
        {vacant > 0 && <span className="strong"> · {t("governance.vacantCount", { count: vacant })}</span>}
        {reference && (
          <span className="muted"> · {t("governance.chosen", { share: format.share(reference.share) })}</span>
        )}
      </span>
    </li>
  );
}

interface ShapesProps {
  readonly count: number;
  readonly group: ConstituencySeats;
  readonly isVacant: boolean;
}

function Shapes({ count, group, isVacant }: ShapesProps) {
  // seats of a constituency are alike: which of them is which makes no difference here
  const seats = Array.from({ length: count }, (_, at) => `${group.constituency} ${at}`);
  return seats.map((key) => <SeatShape key={key} constituency={group.constituency} isVacant={isVacant} />);
}
