import { useTranslation } from "react-i18next";
import type { OutcomeDirection } from "../gql/later/graphql.ts";

interface Going {
  readonly direction: OutcomeDirection;
  readonly isIntended: boolean;
}

/** Says how a change went where that is not as it was asked for, or meant; null where it is. */
export function useDirectionWords(): (going: Going) => string | null {
  const { t } = useTranslation();
  return ({ direction, isIntended }) => {
    const words = [
      ...(direction === "POSITIVE" ? [] : [t(`impact.direction.${direction}`)]),
      ...(isIntended ? [] : [t("impact.unintended")]),
    ];
    return words.join(", ") || null;
  };
}
