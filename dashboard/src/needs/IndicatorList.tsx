import { useTranslation } from "react-i18next";
import { type IndicatorFactsFragment, RemoveIndicatorDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { webAddress } from "../shared/web-address.ts";

interface IndicatorListProps {
  readonly indicators: readonly IndicatorFactsFragment[];
  readonly mayKeep: boolean;
  readonly onRemoved: (name: string) => void;
}

/** Each indicator with its year, who publishes it, under which terms, and for how many countries. */
export function IndicatorList({ indicators, mayKeep, onRemoved }: IndicatorListProps) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {indicators.map((indicator) => {
        const { id, name, year } = indicator;
        const remove = {
          mutation: RemoveIndicatorDocument,
          variables: { id },
          label: t("needs.indicator.remove"),
          what: `${name}, ${year}`,
          question: {
            text: t("needs.indicator.remove.question", { name, year: String(year) }),
            sure: t("needs.remove.sure"),
            leave: t("needs.cancel"),
          },
          look: "button-link" as const,
          onDone: () => onRemoved(name),
        };
        return (
          <ActLine key={id} act={mayKeep ? remove : null}>
            <Indicator indicator={indicator} />
          </ActLine>
        );
      })}
    </ul>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorFactsFragment }) {
  const { t } = useTranslation();
  const { name, year, unit, direction, publisher, url, licence, isOpen, valueCount } = indicator;
  const address = url ? webAddress(url) : null;
  const facts = [
    unit,
    t(`needs.direction.${direction}`),
    t("needs.indicator.countries", { count: valueCount }),
  ].filter(Boolean);
  return (
    <>
      <span className="strong">{name}</span>, {year}
      <br />
      <span className="small muted">{facts.join(" · ")}</span>
      <br />
      <span className="small muted">
        {address ? <a href={address.href}>{publisher}</a> : publisher} · {licence} ·{" "}
        {t(isOpen ? "needs.indicator.open" : "needs.indicator.peers")}
      </span>
    </>
  );
}
