import { useTranslation } from "react-i18next";
import { TakeSnapshotDocument } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { useMe } from "../../shared/shell.ts";
import { maySnapshot, snapshotAddress } from "./snapshot-links.ts";

/** Keeps the day and the filter of the page by a name. */
export function SnapshotForm({ filter }: { readonly filter: UrlFilter }) {
  const { t } = useTranslation();
  const organisation = useMe()?.grants.find(({ organisation: own }) => own !== null)?.organisation?.id;
  const take = useSend(TakeSnapshotDocument);
  const send = async ({ title = "" }: Values) => {
    const address = snapshotAddress(filter, new URLSearchParams(window.location.search));
    const takenOn = filter.asOf ?? today();
    await take({ input: { title, takenOn, address, organisation: organisation ?? null } });
    return NO_PROBLEMS;
  };
  const form = useForm({
    check: (values) => findEmpty(values, { title: "snapshots.problem.noTitle" }),
    send,
  });
  if (!maySnapshot(filter)) return <p className="small muted">{t("snapshots.notOfOne")}</p>;
  return (
    <form {...form.props} className="stack screen-only" style={{ maxWidth: "28rem", paddingTop: 12 }}>
      <Field
        name="title"
        label={t("snapshots.keep")}
        isContent
        hint={t("snapshots.keep.hint")}
        maxLength={200}
        autoComplete="off"
        problem={form.problems.title}
      />
      <FormFoot form={form} action={t("snapshots.keep.action")} />
    </form>
  );
}
