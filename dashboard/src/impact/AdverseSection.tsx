import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ChangeLine } from "./ChangeLine.tsx";
import type { Matrix } from "./ImpactPage.tsx";

/** What did not work, in the same room as what did: the wrong way, both ways, unintended, undone. */
export function AdverseSection({ otherwise }: { readonly otherwise: Matrix["whatWentOtherwise"] }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { negative, mixed, unintended, isOddlyNone, outcomes, reversed, reversedDemands } = otherwise;
  const counts = [
    ...(negative > 0 ? [t("impact.adverse.negative", { count: negative })] : []),
    ...(mixed > 0 ? [t("impact.adverse.mixed", { count: mixed })] : []),
    ...(unintended > 0 ? [t("impact.adverse.unintended", { count: unintended })] : []),
    ...(reversed > 0 ? [t("impact.adverse.reversed", { count: reversed })] : []),
  ];
  return (
    <Section title={t("impact.adverse")}>
      <p>{counts.length > 0 ? list(counts) : t("impact.adverse.none")}</p>
      {isOddlyNone && <p className="note">{t("impact.adverse.odd")}</p>}
      <ul className="plain-list">
        {outcomes.map((outcome) => (
          <ChangeLine key={outcome.id} outcome={outcome} />
        ))}
        {reversedDemands.map(({ id, slug, title, language }) => (
          <li key={id} className="record">
            <Link to={`/impact/demands/${slug}`} lang={language}>
              {title}
            </Link>{" "}
            <span className="small strong">{t("impact.adverse.undone")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
