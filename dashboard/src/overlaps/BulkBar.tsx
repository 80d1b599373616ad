import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type OverlapFactsFragment,
  type OverlapStateFragment,
  type OverlapStatusName,
  SetOverlapStatusDocument,
  type SetOverlapStatusMutation,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Overlaps.module.css";
import { STATUSES } from "./overlap-choice.ts";
import { seenOf } from "./overlap-words.ts";
import { takeBack } from "./take-back.ts";

interface BulkBarProps {
  readonly chosen: readonly OverlapFactsFragment[];
  /** Hears that what was chosen has been told. */
  readonly onDone: () => void;
}

/** What was told last, with how each stood before. */
interface Told {
  readonly before: readonly OverlapFactsFragment[];
  readonly now: readonly OverlapStateFragment[];
}

/** Says of several overlaps at once how they stand, all of them or none; one press takes that back. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const { t } = useTranslation();
  const { state, run } = useAction(SetOverlapStatusDocument);
  const [told, setTold] = useState<Told | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  if (chosen.length === 0 && !told) return null;
  const tell = async (status: OverlapStatusName) => {
    const note = ({ setOverlapStatus }: SetOverlapStatusMutation) => {
      setTold({ before: chosen, now: setOverlapStatus });
      onDone();
    };
    await run({ input: { overlaps: chosen.map(seenOf), status } }, { onDone: note });
  };
  const undo = async () => {
    if (!told) return;
    for (const input of takeBack(told.before, told.now)) if (!(await run({ input }))) return;
    setTold(null);
  };
  return (
    <div className={`screen-only row wrap ${styles.bulk}`} data-controls>
      {chosen.length > 0 && (
        <label className="row">
          <span className="strong">{t("overlaps.bulk", { count: chosen.length })}</span>
          <select
            ref={select}
            className="field"
            value=""
            aria-busy={state.kind === "BUSY"}
            onChange={(event) => {
              const status = STATUSES.find((each) => each === event.target.value);
              if (status) void tell(status);
            }}
          >
            <option value="">{t("overlaps.bulk.choose")}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`overlaps.status.${status}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <span role="status">{told && t("overlaps.bulk.done", { count: told.now.length })}</span>
      {told && (
        <button type="button" className="button-link" onClick={() => void undo()}>
          {t("overlaps.bulk.undo")}
        </button>
      )}
      <ActionError state={state} />
    </div>
  );
}
