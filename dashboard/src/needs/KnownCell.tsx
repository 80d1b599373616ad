import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { GapFactsFragment } from "../gql/later/graphql.ts";
import { tellsConfirmed } from "../shared/gap-words.ts";
import { useFormat } from "../shared/useFormat.ts";
import { shortName } from "./need-words.ts";

/** Who is there, or how sure it is that nobody is; and who left. */
export function KnownCell({ gap }: { readonly gap: GapFactsFragment }) {
  const { t } = useTranslation();
  const { state, reason, present, left } = gap;
  return (
    <>
      {state === "MET" && (
        <span>
          {present.map((holder, at) => (
            <span key={holder.id}>
              {at > 0 && " · "}
              <Link to={`/organisations/${holder.slug}`}>{shortName(holder)}</Link>
            </span>
          ))}
        </span>
      )}
      {reason && <span>{t(`needs.reason.${reason}`)}</span>}
      {tellsConfirmed(reason) && <Confirmed gap={gap} />}
      {left.map(({ holder, lastYear }) => (
        <span key={holder.id} className="small muted">
          {t("needs.left", { name: shortName(holder), year: String(lastYear) })}
        </span>
      ))}
    </>
  );
}

/** How many of those concerned confirmed, and how many have to; of what is met only the former. */
function Confirmed({ gap: { state, actors, confirmed, minimum } }: { readonly gap: GapFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isMet = state === "MET";
  return (
    <span className={isMet ? "small muted" : undefined}>
      {t("needs.confirmed", { part: confirmed, count: actors })}
      {!isMet && minimum !== null && (
        <span className="small muted"> {t("needs.minimum", { share: format.share(minimum) })}</span>
      )}
    </span>
  );
}
