import { UsSetVisibilityDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { HolderRecord } from "./ask-us.ts";
import type { OurRecordState } from "./useOurRecord.ts";

interface HideHolderProps {
  readonly holder: HolderRecord;
  readonly state: OurRecordState;
}

/** Who may read that this holder works with the partner, who set that, and how the partner hides it or shows it again. */
export function HideHolder({ holder: { id, holderName, isDisputed, visibility }, state }: HideHolderProps) {
  const { t } = useSpeech();
  if (!visibility) return null;
  const own = visibility.settings.find(({ isOwn }) => isOwn) ?? null;
  const others = visibility.settings.filter(({ isOwn }) => !isOwn);
  const set = (isHidden: boolean) =>
    state.act(
      UsSetVisibilityDocument,
      {
        input: {
          partnershipId: id,
          ...(isHidden ? { visibility: "RESTRICTED", reason: "SAFETY" } : { visibility: "PUBLIC" }),
          ...(own && { seen: { id: own.id, version: own.version } }),
        },
      },
      isHidden ? "us.done.hidden" : "us.done.shown",
    );
  return (
    <div className="seen">
      <p className="muted small">
        {isDisputed ? t("us.seen.disputed") : t(`us.seen.holder.${visibility.record}`)}{" "}
        {others.map((setting) => (
          <span key={setting.id}>
            {t("us.seen.by", {
              who: setting.setBy ?? t("us.seen.somebody"),
              class: t(`us.class.${setting.visibility}`),
            })}{" "}
          </span>
        ))}
      </p>
      <button type="button" className="plain" disabled={state.isBusy} onClick={() => set(own === null)}>
        {t(own === null ? "us.hide.holder" : "us.show.holder", { holder: holderName })}
      </button>
    </div>
  );
}
