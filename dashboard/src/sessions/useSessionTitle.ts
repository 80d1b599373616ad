import { useTranslation } from "react-i18next";
import { answeredOf, coDecidedOf, type Sheet, standingOf } from "./sheet-words.ts";

/** What was found so far, as a sentence; the name of the view while nothing can be said. */
export function useSessionTitle(sheet: Sheet | null | undefined): string {
  const { t } = useTranslation();
  if (!sheet?.isReadable) return sheet?.session.title ?? t("sessions.one");
  switch (sheet.session.step) {
    case "NAMING":
      return t("sessions.title.NAMING", { count: standingOf(sheet).length });
    case "ACTUAL":
      return t("sessions.title.ACTUAL", { ...toPart(answeredOf(sheet, "actual")) });
    case "AGREEMENT":
      return t("sessions.title.AGREEMENT", { ...toPart(answeredOf(sheet, "agrees")) });
    case "DESIRED": {
      const answered = answeredOf(sheet, "desired");
      return answered.of === 0
        ? t("sessions.desired.none")
        : t("sessions.title.DESIRED", { ...toPart(answered) });
    }
    case "ACTIONS":
      return t("sessions.title.ACTIONS", {
        count: sheet.decisions.flatMap(({ actions }) => actions).length,
      });
    case "CLOSING":
      return t("sessions.title.CLOSING", {
        part: sheet.organisations.filter(({ consentsToShare }) => consentsToShare !== null).length,
        count: sheet.organisations.length,
      });
    case "CLOSED": {
      const { given, of, othersGiven, othersOf } = coDecidedOf(sheet);
      if (of === 0) return t("sessions.title.closedNothing");
      return t("sessions.title.CLOSED", {
        part: given,
        count: of,
        othersPart: othersGiven,
        others: othersOf,
      });
    }
  }
}

const toPart = ({ given, of }: { readonly given: number; readonly of: number }) => ({
  part: given,
  count: of,
});
