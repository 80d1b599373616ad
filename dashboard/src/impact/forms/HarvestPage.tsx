import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { RecordOutcomeDocument, type Visibility } from "../../gql/later/graphql.ts";
import { LANGUAGES } from "../../i18n/index.ts";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { LANGUAGE_NAMES } from "../../shared/header/LanguageSwitch.tsx";
import { OrganisationsPicker } from "../../shared/impact/OrganisationsPicker.tsx";
import { Page } from "../../shared/Page.tsx";
import { DemandTicks } from "./DemandTicks.tsx";
import { DraftLine } from "./DraftLine.tsx";
import styles from "./Harvest.module.css";
import { Sentence } from "./Sentence.tsx";
import { SimilarChanges } from "./SimilarChanges.tsx";
import { SpeakerField } from "./SpeakerField.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { useSpeaker } from "./speaker.ts";
import { inputOf, type StatementDraft } from "./statement-draft.ts";
import { problemsOf } from "./statement-problems.ts";
import { useDeviceDraft } from "./useDeviceDraft.ts";
import { useRemarks } from "./useRemarks.ts";
import { VisibilityField } from "./VisibilityField.tsx";

/** Writes a change down, with help to say it so that others can check it. */
export function HarvestPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t("impact.form.harvest")}
      above={
        <p className="small screen-only">
          <Link to="/impact">{t("nav.changes")}</Link>
        </p>
      }
    >
      <p className="muted readable">{t("impact.form.harvest.lead")}</p>
      <HarvestForm />
    </Page>
  );
}

function HarvestForm() {
  const { t } = useTranslation();
  const kept = useDeviceDraft();
  const { draft, change, drop } = kept;
  const { statement, demands, coAuthors } = draft;
  const speaker = useSpeaker();
  const remarks = useRemarks(statement, demands);
  const record = useSend(RecordOutcomeDocument, "outcomes");
  const navigate = useNavigate();
  const edit = (patch: Partial<StatementDraft>) => change({ statement: { ...statement, ...patch } });
  const form = useForm({
    check: () => ({
      ...problemsOf(statement),
      ...(speaker.chosen ? NO_PROBLEMS : { harvestedBy: { key: "impact.form.problem.organisation" } }),
    }),
    send: async () => {
      const harvestedBy = speaker.chosen?.id ?? null;
      const authors = { harvestedBy, coAuthors: coAuthors.map(({ id }) => id) };
      const input = { ...inputOf(statement), ...authors, demands: [...demands], key: draft.key };
      const { recordOutcome } = await record({ input });
      drop();
      navigate(`/impact/${recordOutcome.slug}`);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <div className={styles.sentence}>
        <Sentence statement={statement} />
      </div>
      <div className={`stack ${styles.fields}`}>
        <DraftLine kept={kept} />
        <SpeakerField
          label={t("impact.form.harvestedBy")}
          speaker={speaker}
          problem={form.problems.harvestedBy}
        />
        <OrganisationsPicker
          label={t("impact.form.authors")}
          addLabel={t("impact.form.authors.add")}
          chosen={coAuthors}
          onChange={(chosen) => change({ coAuthors: chosen })}
        />
        <StatementFields statement={statement} onChange={edit} problems={form.problems} remarks={remarks} />
        <SimilarChanges actor={statement.actor} />
        <DemandTicks chosen={demands} onChange={(chosen) => change({ demands: chosen })} />
        <SelectField
          label={t("impact.form.language")}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={statement.language}
          onChange={(language) => edit({ language })}
        />
        <VisibilityField
          value={statement.visibility as Visibility /* the list offers no other */}
          onChange={(visibility) => edit({ visibility })}
        />
        <p className="small muted">{t("impact.form.guarded")}</p>
        <FormFoot form={form} action={t("impact.form.record")} />
        {form.problems.form?.key === "refusal.lost" && <p className="small">{t("impact.form.draft.safe")}</p>}
      </div>
    </form>
  );
}
