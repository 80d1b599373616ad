import { useTranslation } from "react-i18next";
import { Rich } from "../shared/Rich.tsx";
import styles from "../shared/TrustBar.module.css";
import { useFormat } from "../shared/useFormat.ts";
import { type ListedBody, seatCount } from "./seats.ts";

interface SeatTrustProps {
  readonly bodies: readonly Pick<ListedBody, "demonstration" | "seating">[];
}

/** One line before the seats: as of which day, how far they are known and where that comes from. */
export function SeatTrust({ bodies }: SeatTrustProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = bodies;
  if (!first) return null;
  const seatings = bodies.map(({ seating }) => seating);
  const sum = (of: (seating: (typeof seatings)[number]) => number) =>
    seatings.reduce((total, seating) => total + of(seating), 0);
  const unstated = sum(({ continents }) => continents.find(({ continent }) => continent === null)?.held ?? 0);
  const [seats, held] = [sum(seatCount), sum((seating) => seating.held)];
  const sources = new Set(bodies.map(({ demonstration }) => (demonstration ? "DEMONSTRATION" : "MANUAL")));
  return (
    <section className={styles.trust} aria-label={t("trust.name")}>
      <span>
        <Rich text={t("governance.trust.asOf", { date: format.dateInWords(first.seating.asOf) })} />
      </span>
      {seats > 0 && (
        <span>
          <Rich text={t("governance.trust.held", { part: held, count: seats })} />
        </span>
      )}
      {held > 0 && (
        <span>
          <Rich text={t("governance.trust.continent", { part: held - unstated, count: held })} />
        </span>
      )}
      <span>
        <Rich
          text={t("governance.trust.source", {
            source: format.list([...sources].map((source) => t(`source.${source}`))),
          })}
        />
      </span>
      <span>{t("governance.trust.hidden")}</span>
    </section>
  );
}
