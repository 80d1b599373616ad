import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, useLocation } from "react-router";
import { focusMain } from "../focus.ts";
import { Mark } from "../Mark.tsx";
import { useMe, useShell } from "../shell.ts";
import { AccountMenu, RoleLine } from "./AccountMenu.tsx";
import { AccountPages } from "./AccountPages.tsx";
import { DemonstrationBand } from "./DemonstrationBand.tsx";
import styles from "./Header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { sectionOf, sectionsFor } from "./pages.ts";
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
  return { sections, here: sectionOf(pathname, sections) };
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
  const { here } = useSections();
  if (!here || here.label === here.pages[0].label) return null;
  return (
    <nav className={styles.pages} aria-label={t(here.label)}>
      {here.pages.map((page) => (
        <NavLink
          key={page.path}
          to={page.path}
          className={({ isActive }) => (isActive ? styles.on : undefined)}
        >
          {t(page.label)}
        </NavLink>
      ))}
    </nav>
  );
}

function MenuPages({ onChoose }: { readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const { sections } = useSections();
  return (
    <nav id="menu" className={styles.menu} aria-label={t("nav.menu")}>
      {sections.map((section) => (
        <div key={section.label}>
          <p className="small muted">{t(section.label)}</p>
          {section.pages.map((page) => (
            <NavLink key={page.path} to={page.path} onClick={onChoose}>
              {t(page.label)}
            </NavLink>
          ))}
        </div>
      ))}
      <div className={styles.own}>
        <AccountPages onChoose={onChoose} />
      </div>
    </nav>
  );
}
