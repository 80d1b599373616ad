import { type ReactNode, useEffect } from "react";
import styles from "./Page.module.css";
import { GreyBars } from "./QueryView.tsx";

interface PageProps {
  /** The finding as a sentence; the name of the view where none can be computed. */
  readonly title: string;
  /** The language of a title that somebody wrote; left out for our own words. */
  readonly language?: string | undefined;
  /** The short name for the browser's tab; the title when left out. */
  readonly name?: string;
  /** Stands above the title: where we are, a way back. */
  readonly above?: ReactNode;
  /** A `Drawer`, or nothing. On wide screens the page makes room for it and stays in use. */
  readonly drawer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: its one heading and room for a drawer. */
export function Page({ title, language, name, above, drawer, children }: PageProps) {
  useEffect(() => {
    document.title = `${name ?? title} · Onze`;
  }, [name, title]);
  return (
    <div className={styles.frame}>
      <div className={styles.content}>
        {above}
        <h1 lang={language}>{title}</h1>
        {children}
      </div>
      {drawer}
    </div>
  );
}

/** Stands where a page is still being fetched, so that nothing jumps. */
export function PageFrame() {
  return (
    <div className={styles.content}>
      <GreyBars />
    </div>
  );
}
