import { useTranslation } from "react-i18next";
import { AcceptPartnershipDocument } from "../../gql/later/graphql.ts";
import type { ActProps } from "../Act.tsx";

/** A partnership with a partner that was hidden when a file first named it. */
export interface AwaitingPartnership {
  readonly id: string;
  readonly holder: { readonly name: string };
  readonly partner: { readonly name: string };
}

/** Accepting that two work together: no press takes that back, so it is asked first. */
export function useAcceptance({ id, holder, partner }: AwaitingPartnership, onDone: () => unknown) {
  const { t } = useTranslation();
  const names = { holder: holder.name, partner: partner.name };
  return {
    mutation: AcceptPartnershipDocument,
    variables: { id },
    label: t("visibility.accept"),
    what: t("visibility.record.with", names),
    question: {
      text: t("visibility.accept.question", names),
      sure: t("visibility.accept.sure"),
      leave: t("visibility.accept.leave"),
    },
    onDone,
  } satisfies ActProps<unknown, { id: string }>;
}
