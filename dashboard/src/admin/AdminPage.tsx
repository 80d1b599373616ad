import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { Page } from "../shared/Page.tsx";
import { useMe } from "../shared/shell.ts";
import { Tabs } from "../shared/Tabs.tsx";
import { tabsFor } from "./admin-tabs.ts";

interface AdminPageProps {
  /** What was found, as a sentence. */
  readonly title: string;
  /** The name of the part, for the browser's tab. */
  readonly name: string;
  readonly drawer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every part of the administration, with the way to those others that the viewer may open. */
export function AdminPage({ title, name, drawer, children }: AdminPageProps) {
  const { t } = useTranslation();
  const me = useMe();
  const tabs = me ? tabsFor(me.viewerMay) : [];
  return (
    <Page title={title} name={name} drawer={drawer}>
      {tabs.length > 1 && (
        <Tabs name={t("nav.admin")}>
          {tabs.map(({ path, label }) => (
            <NavLink key={path} to={path} end>
              {t(label)}
            </NavLink>
          ))}
        </Tabs>
      )}
      {children}
    </Page>
  );
}
