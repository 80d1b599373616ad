import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type OverlapStatusName, SetOverlapStatusDocument } from "../gql/later/graphql.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { OpenOverlap } from "./OverlapDrawer.tsx";
import { STATUSES } from "./overlap-choice.ts";
import { seenOf, shortName } from "./overlap-words.ts";
import { useOwnOrganisation } from "./useOwnOrganisation.ts";

/** As much as the server takes. */
const LONGEST_NOTE = 2000;

/** How the overlap stands; whoever may say so does it here. What somebody else said meanwhile is shown and not overwritten. */
export function StatusSection({ overlap }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  return (
    <Section title={t("overlaps.standing")} level={3}>
      <Said overlap={overlap} />
      {overlap.viewerMay.setStatus && <StatusForm overlap={overlap} />}
    </Section>
  );
}

function Said({ overlap: { status, setBy, setAt, note } }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p>
        <b>{t(`overlaps.status.${status}`)}</b>{" "}
        {setAt && (
          <span className="small muted">
            {t("overlaps.setBy", { name: setBy ? shortName(setBy) : "", date: format.dateInWords(setAt) })}
          </span>
        )}
      </p>
      {note && <p className="note">{note}</p>}
    </>
  );
}

function StatusForm({ overlap }: { readonly overlap: OpenOverlap }) {
  const { t } = useTranslation();
  const set = useSend(SetOverlapStatusDocument);
  const own = useOwnOrganisation(overlap);
  const [status, setStatus] = useState<OverlapStatusName>(overlap.status);
  const [isSaved, setSaved] = useState(false);
  const [assignee, setAssignee] = useState(overlap.assignee?.id ?? "");
  const takers = useTakers(overlap, own);
  const form = useForm({
    send: async ({ note = "" }) => {
      const said = { status, note: note.trim() || null, assignee: assignee || null };
      await set({ input: { overlaps: [seenOf(overlap)], ...said } });
      setSaved(true);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <RadioList
        legend={t("overlaps.set.status")}
        options={STATUSES.map((value) => ({
          value,
          label: t(`overlaps.status.${value}`),
          meaning: t(`overlaps.status.${value}.meaning`),
        }))}
        value={status}
        onChange={setStatus}
      />
      <SelectField
        label={t("overlaps.set.assignee")}
        none={t("overlaps.nobody")}
        options={takers.map(({ id, name }) => ({ value: id, label: name }))}
        value={assignee}
        onChange={setAssignee}
      />
      <FieldFrame label={t("overlaps.set.note")} isContent hint={t("overlaps.set.note.hint")}>
        {(control) => (
          <textarea
            {...control}
            name="note"
            rows={2}
            maxLength={LONGEST_NOTE}
            className="text-input"
            defaultValue={overlap.note ?? ""}
          />
        )}
      </FieldFrame>
      <FormFoot
        form={form}
        action={t("overlaps.save")}
        weight="plain"
        done={isSaved ? t("overlaps.saved") : null}
      />
    </form>
  );
}

/** Who can take the next step: the two, whoever has it now, and the reader's own organisation. */
function useTakers({ holders, assignee }: OpenOverlap, own: string | null) {
  const { t } = useTranslation();
  const known = [...holders.map(({ organisation }) => organisation), ...(assignee ? [assignee] : [])];
  const takers = new Map(known.map(({ id, name }) => [id, { id, name }]));
  if (own && !takers.has(own)) takers.set(own, { id: own, name: t("overlaps.us") });
  return [...takers.values()];
}
