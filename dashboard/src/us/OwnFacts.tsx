import { useState } from "react";
import { UsEditDocument } from "../gql/us/graphql.ts";
import { useSpeech } from "../shared/light/speech.tsx";
import type { Organisation } from "./ask-us.ts";
import type { OurRecordState } from "./useOurRecord.ts";

interface OwnFactsProps {
  readonly organisation: Organisation;
  readonly state: OurRecordState;
}

const FIELDS = ["name", "acronym", "website"] as const;

/** What the partner is called and how it is reached, to be corrected by itself. */
export function OwnFacts({ organisation, state }: OwnFactsProps) {
  const { t } = useSpeech();
  const { id, version, country } = organisation;
  const [given, setGiven] = useState({
    name: organisation.name,
    acronym: organisation.acronym ?? "",
    website: organisation.website ?? "",
  });
  if (typeof version !== "number") return null;
  const save = () => {
    const { name, acronym, website } = given;
    const input = { id, version, name, acronym: acronym || null, website: website || null };
    return state.act(UsEditDocument, { input }, "us.done.saved");
  };
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t("us.own")}</h2>
      <dl>
        {FIELDS.map((field) => (
          <div key={field}>
            <dt>{t(`us.own.${field}`)}</dt>
            <dd>{organisation[field] || t("us.own.nothing")}</dd>
          </div>
        ))}
        <div>
          <dt>{t("us.own.country")}</dt>
          <dd>{country?.name ?? t("us.own.nothing")}</dd>
        </div>
      </dl>
      <details>
        <summary className="button">{t("us.own.correct")}</summary>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {FIELDS.map((field) => (
            <label key={field} className="field">
              {t(`us.own.${field}`)}
              <input
                type="text"
                inputMode={field === "website" ? "url" : "text"}
                required={field === "name"}
                value={given[field]}
                onChange={(event) => setGiven({ ...given, [field]: event.target.value })}
              />
            </label>
          ))}
          <button type="submit" className="button main" disabled={state.isBusy}>
            {t("us.save")} <span className="unseen">: {t("us.own")}</span>
          </button>
        </form>
      </details>
    </section>
  );
}
