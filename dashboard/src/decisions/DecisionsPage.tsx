import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DecisionsDocument, WaitingForUsDocument } from "../gql/later/graphql.ts";
import { CopyLink } from "../shared/CopyLink.tsx";
import { OpenForm } from "../shared/OpenForm.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { useMe } from "../shared/shell.ts";
import { Tabs } from "../shared/Tabs.tsx";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { DecisionCalendar } from "./DecisionCalendar.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { DecisionRegister } from "./DecisionRegister.tsx";
import styles from "./Decisions.module.css";
import { WaitingList } from "./WaitingList.tsx";

const VIEWS = ["register", "calendar", "waiting"] as const;
type View = (typeof VIEWS)[number];

const VIEW_OF = { register: DecisionRegister, calendar: DecisionCalendar, waiting: WaitingList } as const;

/** Everything that is decided together: the register, what happens when, and what others wait for. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const may = useMe()?.viewerMay;
  const views = VIEWS.filter((view) => view !== "waiting" || may?.answerForDecisions);
  const [asked] = useUrlValue("view");
  const view = views.find((each) => each === asked) ?? "register";
  const Shown = VIEW_OF[view];
  return (
    <Page title={useTitle(view)} name={t("nav.decisions")}>
      <p className="muted readable">{t("decisions.lead")}</p>
      <Tabs name={t("decisions.view")}>
        {views.map((each) => (
          <Link
            key={each}
            to={each === "register" ? "/decisions" : `?view=${each}`}
            aria-current={each === view ? "page" : undefined}
          >
            {t(`decisions.view.${each}`)}
          </Link>
        ))}
      </Tabs>
      <div className={`row wrap screen-only ${styles.tools}`}>
        <CopyLink />
        <PrintButton />
        {may?.leadDecisions && (
          <OpenForm label={t("decisions.open")}>
            {(close) => <DecisionForm decision={null} onDone={close} />}
          </OpenForm>
        )}
      </div>
      <Shown />
    </Page>
  );
}

/** How many decisions are open, or how much others wait for. */
function useTitle(view: View): string {
  const { t } = useTranslation();
  const open = useQuery(DecisionsDocument, { variables: { filter: { open: true }, first: 1 } });
  const waiting = useQuery(WaitingForUsDocument, { skip: view !== "waiting" });
  const items = waiting.data?.waitingForUs;
  if (view === "waiting" && items)
    return items.length === 0
      ? t("decisions.title.waiting.none")
      : t("decisions.title.waiting", { count: items.length });
  const count = open.data?.decisions.totalCount;
  if (count === undefined) return t("nav.decisions");
  return count === 0 ? t("decisions.title.open.none") : t("decisions.title.open", { count });
}
