import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { focusMain } from "../focus.ts";
import { Mark } from "../Mark.tsx";
import { useMe, useShell } from "../shell.ts";
import { AccountMenu, RoleLine } from "./AccountMenu.tsx";
import { AccountPages } from "./AccountPages.tsx";
import { DemonstrationBand } from "./DemonstrationBand.tsx";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { type NavPage, pageOf, sectionOf, sectionsFor } from "./pages.ts";
import { SearchButton } from "./SearchButton.tsx";

/** The top of every page: skip link, demonstration band, pillars, search, language and account, and the pages of the pillar. */
export function Header() {
  const { t } = useTranslation();
  const { data } = useShell();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const hasMenu = useMediaQuery("(max-width: 63.99em)", false, { getInitialValueInEffect: false });
  const choose = () => {
    setMenuOpen(false);
    focusMain();
  };
  return (
    <>
      <a href="#main" className={styles.skip}>
        {t("nav.skip")}
      </a>
      {data?.installation.demonstration && <DemonstrationBand />}
      <header className={`screen-only ${styles.header}`}>
        <div className={styles.top}>
          <Link to="/coverage" className={styles.logo}>
            <Mark name="a" size={20} />
            Onze
          </Link>
          <SectionLinks />
          <span className="spacer" />
          <SearchButton />
          <LanguageSwitch />
          <AccountMenu />
          <button
            type="button"
            className={`button ${styles.menuButton}`}
            aria-expanded={isMenuOpen}
            aria-controls="menu"
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            {t("nav.menu")}
          </button>
        </div>
        <RoleLine />
        {hasMenu && isMenuOpen ? <MenuPages onChoose={choose} /> : <SectionPages />}
      </header>
    </>
  );
}

/** The sections that hold something for this viewer, and the one that the address belongs to. */
function useSections() {
  const { pathname } = useLocation();
  const sections = sectionsFor(useMe()?.viewerMay ?? null);
  const here = sectionOf(pathname, sections);
  return { sections, here, page: here && pageOf(pathname, here) };
}

function SectionLinks() {
  const { t } = useTranslation();
  const { sections, here } = useSections();
  return (
    <nav className={styles.sections} aria-label={t("nav.sections")}>
      {sections.map((section) => (
        <Link
          key={section.label}
          to={section.pages[0].path}
          className={section === here ? styles.on : undefined}
          aria-current={section === here ? "true" : undefined}
        >
          {t(section.label)}
        </Link>
      ))}
    </nav>
  );
}

function SectionPages() {
  const { t } = useTranslation();
  const { here, page: current } = useSections();
  if (!here || here.label === here.pages[0].label) return null;
  return (
    <nav className={styles.pages} aria-label={t(here.label)}>
      {here.pages.map((page) => (
        <PageLink key={page.path} page={page} current={current} />
      ))}
    </nav>
  );
}

interface PageLinkProps {
  readonly page: NavPage;
  /** The one that is shown. */
  readonly current: NavPage | undefined;
  readonly onChoose?: () => void;
}

function PageLink({ page, current, onChoose }: PageLinkProps) {
  const { t } = useTranslation();
  const isCurrent = page === current;
  return (
    <Link
      to={page.path}
      className={isCurrent ? styles.on : undefined}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onChoose}
    >
      {t(page.label)}
    </Link>
  );
}

function MenuPages({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const { sections, page: current } = useSections();
  return (
    <nav id="menu" className={styles.menu} aria-label={t("nav.menu")}>
      {sections.map((section) => (
        <div key={section.label}>
          <p className="small muted">{t(section.label)}</p>
          {section.pages.map((page) => (
            <PageLink key={page.path} page={page} current={current} onChoose={onChoose} />
          ))}
        </div>
      ))}
      <div className={styles.own}>
        <AccountPages onChoose={onChoose} />
      </div>
    </nav>
  );
}
