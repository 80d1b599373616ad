import { useState } from "react";
import { UsSetVisibilityDocument, type Visibility, type VisibilityReason } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { Organisation, Setting } from "./ask-us.ts";
import type { OurRecordState } from "./useOurRecord.ts";

interface HideSectionProps {
  readonly organisation: Organisation;
  readonly state: OurRecordState;
}

/** What is hidden here: the name, which hides the whole record, or the country. */
const FIELDS = ["NAME", "PLACE"] as const;
const CLASSES: readonly Visibility[] = ["PUBLIC", "NETWORK", "RESTRICTED"];
const REASONS: readonly VisibilityReason[] = [
  "SAFETY",
  "PERSONAL_INFORMATION",
  "INTERNATIONAL_RELATIONS",
  "COMMERCIAL",
];

/** Who sees the partner, who said so, and how it hides its name or its country. */
export function HideSection({ organisation, state }: HideSectionProps) {
  const { t } = useSpeech();
  const { visibility } = organisation;
  if (!visibility) return null;
  const others = visibility.settings.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <div className="note">
        <p>
          <b>{t(`us.seen.${visibility.record}`)}</b>
        </p>
        <p className="muted">{t("us.seen.choose")}</p>
        {others.map((setting) => (
          <p key={setting.id} className="muted small">
            {t("us.seen.by", {
              who: setting.setBy ?? t("us.seen.somebody"),
              class: t(`us.class.${setting.visibility}`),
            })}
          </p>
        ))}
      </div>
      <details className="hide">
        <summary className="button">{t("us.hide")}</summary>
        {FIELDS.map((field) => (
          <FieldForm
            key={`${field} ${ownOf(visibility.settings, field)?.version}`}
            field={field}
            own={ownOf(visibility.settings, field)}
            organisation={organisation}
            state={state}
          />
        ))}
      </details>
    </>
  );
}

const ownOf = (settings: readonly Setting[], field: (typeof FIELDS)[number]): Setting | null =>
  settings.find((setting) => setting.isOwn && setting.field === field) ?? null;

interface FieldFormProps extends HideSectionProps {
  readonly field: (typeof FIELDS)[number];
  /** What the partner itself has set; null for nothing. */
  readonly own: Setting | null;
}

function FieldForm({ field, own, organisation, state }: FieldFormProps) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<Visibility>(own?.visibility ?? "PUBLIC");
  const [reason, setReason] = useState<VisibilityReason>(own?.reason ?? "SAFETY");
  const save = () =>
    state.act(
      UsSetVisibilityDocument,
      {
        input: {
          organisationId: organisation.id,
          field,
          visibility: chosen,
          ...(chosen !== "PUBLIC" && { reason }),
          ...(own && { seen: { id: own.id, version: own.version } }),
        },
      },
      chosen === "PUBLIC" ? "us.done.shown" : "us.done.hidden",
    );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t(`us.hide.${field}`)}</legend>
        {CLASSES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`class-${field}`}
              checked={chosen === each}
              onChange={() => setChosen(each)}
            />
            {t(`us.class.${each}`)}
          </label>
        ))}
      </fieldset>
      {chosen !== "PUBLIC" && (
        <label className="field">
          {t("us.hide.why")}
          <select
            value={reason}
            onChange={(event) => setReason(REASONS.find((each) => each === event.target.value) ?? "SAFETY")}
          >
            {REASONS.map((each) => (
              <option key={each} value={each}>
                {t(`visibility.reason.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="button main" disabled={state.isBusy}>
        {t("us.save")} <span className="unseen">: {t(`us.hide.${field}`)}</span>
      </button>
    </form>
  );
}
