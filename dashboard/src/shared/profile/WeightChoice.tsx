import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { TickBox } from "../inputs/TickBox.tsx";
import { useFormat } from "../useFormat.ts";
import type { useWeights } from "./useWeights.ts";

/** Which decisions on need weigh: one, or two that stand side by side and are never made into one. */
export function WeightChoice({ sets, chosen, isOneGone, toggle }: ReturnType<typeof useWeights>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (sets === null) return null;
  return (
    <>
      {isOneGone && <p>{t("profile.weights.gone")}</p>}
      {chosen.length === 0 && (
        <p className="muted">{t(sets.length > 0 ? "profile.weights.none" : "profile.weights.noSet")}</p>
      )}
      <div className="screen-only">
        {sets.map(({ id, title, decidedBy, decidedOn }) => (
          <TickBox
            key={id}
            label={title}
            meaning={t("needs.weights.decided", { who: decidedBy, date: format.dateInWords(decidedOn) })}
            checked={chosen.some((set) => set.id === id)}
            onChange={() => toggle(id)}
          />
        ))}
        <p className="small">
          <Link to="/gaps/weights">{t("profile.weights.all")}</Link>
        </p>
      </div>
    </>
  );
}
