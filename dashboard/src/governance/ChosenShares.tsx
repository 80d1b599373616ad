import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Governance.module.css";
import { ratioWords } from "./seat-figures.ts";
import type { Seating } from "./seats.ts";

/** Who chose which shares, when and why; and how far all seats together are from them. Nothing where nobody chose. */
export function ChosenShares({ seating }: { readonly seating: Seating }) {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = seating.constituencies.flatMap(({ reference }) => reference ?? []);
  const [choice] = chosen;
  if (!choice)
    return seating.held > 0 ? (
      <p className={`small muted ${styles.foot}`}>{t("governance.noReference")}</p>
    ) : null;
  const shares = chosen.map(({ constituency, share }) =>
    t("governance.chosenFor", {
      constituency: t(`governance.constituency.${constituency}`),
      share: format.share(share),
    }),
  );
  return (
    <Section title={t("governance.choice")}>
      <p className="readable">
        {t("governance.choice.by", {
          by: choice.decidedBy,
          date: format.dateInWords(choice.decidedOn),
          shares: format.list(shares),
        })}
      </p>
      <p className="readable muted">{t("governance.choice.reason", { reason: choice.reason })}</p>
      <div className={styles.figures}>
        {[seating.gallagher, seating.loosemoreHanby].map((figure) => (
          <div key={figure.definition.key}>
            {figure.definition.name}: <b>{ratioWords(figure, format, t)}</b>
            <DefinitionNote definition={figure.definition} reasons={[]} />
          </div>
        ))}
      </div>
    </Section>
  );
}
