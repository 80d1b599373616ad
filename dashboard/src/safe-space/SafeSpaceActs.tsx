import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import {
  MoveSafeSpaceDocument,
  RemoveSafeSpaceDocument,
  type SafeSpaceFactsFragment,
  type SafeSpaceState,
} from "../gql/later/graphql.ts";
import { Act } from "../shared/Act.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { ReleaseForm } from "./ReleaseForm.tsx";
import { SafeSpaceForm } from "./SafeSpaceForm.tsx";
import { isDraft } from "./safe-space-words.ts";

/** What a session may become from where it stands: the step further first, then the step back. */
const NEXT: Readonly<Record<SafeSpaceState, readonly SafeSpaceState[]>> = {
  PREPARED: ["HELD"],
  HELD: ["AGREED", "PREPARED"],
  AGREED: ["RELEASED", "HELD"],
  RELEASED: ["AGREED"],
};

interface ActsProps {
  readonly session: SafeSpaceFactsFragment;
}

/** What whoever leads a session can do with it. */
export function SafeSpaceActs({ session }: ActsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, state, sizeBand } = session;
  return (
    <>
      {isDraft(state) && (
        <OpenForm label={t("safeSpace.edit")}>
          {(close) => <SafeSpaceForm session={session} onDone={close} />}
        </OpenForm>
      )}
      {NEXT[state].map((to) =>
        to === "RELEASED" && sizeBand === "FEWER_THAN_FIVE" ? (
          <OpenForm key={to} label={t("safeSpace.move.AGREED.RELEASED")}>
            {(close) => <ReleaseForm session={session} onDone={close} />}
          </OpenForm>
        ) : (
          <MoveAct key={to} session={session} to={to} />
        ),
      )}
      {state !== "RELEASED" && (
        <Act
          mutation={RemoveSafeSpaceDocument}
          variables={{ session: id }}
          label={t("safeSpace.remove")}
          what={t("safeSpace.one")}
          question={{
            text: t("safeSpace.remove.question"),
            sure: t("safeSpace.remove.sure"),
            leave: t("safeSpace.leave"),
          }}
          look="button-link"
          onDone={() => navigate("/safe-space")}
        />
      )}
    </>
  );
}

function MoveAct({ session: { id, version, state }, to }: ActsProps & { readonly to: SafeSpaceState }) {
  const { t } = useTranslation();
  const words = `safeSpace.move.${state}.${to}`;
  return (
    <Act
      mutation={MoveSafeSpaceDocument}
      variables={{ session: id, version, to, smallGroupReason: null }}
      label={t(words)}
      what={t("safeSpace.one")}
      question={{ text: t(`${words}.question`), sure: t("safeSpace.move.sure"), leave: t("safeSpace.leave") }}
    />
  );
}
