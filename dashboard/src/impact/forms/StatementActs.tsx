import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  EditOutcomeDocument,
  RemoveOutcomeDocument,
  SetOutcomeAuthorsDocument,
  SetOutcomeDemandsDocument,
  type Visibility,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { OpenForm } from "../../shared/OpenForm.tsx";
import type { ClaimProps } from "../Claim.tsx";
import { DemandTicks } from "./DemandTicks.tsx";
import { Sentence } from "./Sentence.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { draftOf, inputOf } from "./statement-draft.ts";
import { problemsOf } from "./statement-problems.ts";
import { useRemarks } from "./useRemarks.ts";
import { VisibilityField } from "./VisibilityField.tsx";

/** What whoever wrote a change down can do with it. */
export function StatementActs({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <OpenForm label={t("impact.form.edit")}>
        {(close) => <StatementForm outcome={outcome} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("impact.form.authors")}>
        {(close) => <AuthorsForm outcome={outcome} onDone={close} />}
      </OpenForm>
      <OpenForm label={t("impact.form.demands.edit")}>
        {(close) => <DemandsForm outcome={outcome} onDone={close} />}
      </OpenForm>
      <Act
        mutation={RemoveOutcomeDocument}
        variables={{ slug: outcome.slug }}
        label={t("impact.form.remove")}
        what={outcome.title}
        question={{
          text: t("impact.form.remove.question"),
          sure: t("impact.form.remove.sure"),
          leave: t("impact.form.remove.leave"),
        }}
        onDone={() => navigate("/impact", { replace: true })}
      />
    </>
  );
}

interface PartFormProps extends ClaimProps {
  readonly onDone: () => void;
}

function StatementForm({ outcome, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const [statement, setStatement] = useState(draftOf(outcome));
  const remarks = useRemarks(
    statement,
    outcome.demands.map(({ id }) => id),
  );
  const edit = useSend(EditOutcomeDocument);
  const form = useForm({
    check: () => problemsOf(statement),
    send: async () => {
      await edit({ slug: outcome.slug, version: outcome.version, input: inputOf(statement) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <StatementFields
        statement={statement}
        onChange={(patch) => setStatement({ ...statement, ...patch })}
        problems={form.problems}
        remarks={remarks}
      />
      <VisibilityField
        value={statement.visibility as Visibility /* the list offers no other */}
        onChange={(visibility) => setStatement({ ...statement, visibility })}
      />
      <Sentence statement={statement} />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}

function AuthorsForm({ outcome, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const [authors, setAuthors] = useState<readonly Pick<PickedOrganisation, "id" | "name">[]>(
    outcome.coAuthors,
  );
  const set = useSend(SetOutcomeAuthorsDocument);
  const form = useForm({
    send: async () => {
      await set({ outcome: outcome.slug, coAuthors: authors.map(({ id }) => id) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="muted">{t("impact.form.authors.lead")}</p>
      <ul className="plain-list">
        {authors.map(({ id, name }) => (
          <li key={id} className="row">
            {name}
            <button
              type="button"
              className="button-link"
              aria-label={t("action.of", { action: t("impact.form.remove"), what: name })}
              onClick={() => setAuthors(authors.filter((each) => each.id !== id))}
            >
              {t("impact.form.remove")}
            </button>
          </li>
        ))}
      </ul>
      <OrganisationPicker
        label={t("impact.form.authors.add")}
        value={null}
        onChange={(picked) =>
          picked && !authors.some(({ id }) => id === picked.id) && setAuthors([...authors, picked])
        }
      />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}

function DemandsForm({ outcome, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const [demands, setDemands] = useState<readonly string[]>(outcome.demands.map(({ id }) => id));
  const set = useSend(SetOutcomeDemandsDocument);
  const form = useForm({
    send: async () => {
      await set({ outcome: outcome.slug, demands: [...demands] });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <DemandTicks chosen={demands} onChange={setDemands} />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
