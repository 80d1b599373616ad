import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { Page } from "../shared/Page.tsx";
import { Tabs } from "../shared/Tabs.tsx";

const PARTS = [
  { path: "/gaps", label: "needs.part.board" },
  { path: "/gaps/indicators", label: "needs.part.indicators" },
  { path: "/gaps/weights", label: "needs.part.weights" },
] as const;

interface NeedsPageProps {
  /** What was found, as a sentence. */
  readonly title: string;
  /** The name of the part, for the browser's tab. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The frame of what concerns needs, with the way to its other parts. */
export function NeedsPage({ title, name, children }: NeedsPageProps) {
  const { t } = useTranslation();
  return (
    <Page title={title} name={name}>
      <Tabs name={t("nav.gaps")}>
        {PARTS.map(({ path, label }) => (
          <NavLink key={path} to={path} end>
            {t(label)}
          </NavLink>
        ))}
      </Tabs>
      {children}
    </Page>
  );
}
