import { useFocusTrap } from "@mantine/hooks";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Drawer.module.css";
import { useIsPhone } from "./useIsPhone.ts";

interface DrawerProps {
  /** What the drawer is about now; when it changes the focus moves to the new heading. */
  readonly subject: string;
  /** Where and when, above the heading. */
  readonly above: ReactNode;
  readonly heading: ReactNode;
  readonly onClose: () => void;
  /** Finds what to give the focus back to; what had the focus before when left out. */
  readonly opener?: () => HTMLElement | null;
  readonly children: ReactNode;
}

/**
 * The records behind a cell, a row or a point of the map. Docked beside the page at 1440 px and over it below that;
 * on a phone it fills the screen. Esc closes it and the focus goes back.
 */
export function Drawer({ subject, above, heading, onClose, opener, children }: DrawerProps) {
  const { t } = useTranslation();
  const id = useId();
  const isPhone = useIsPhone();
  const trap = useFocusTrap(isPhone);
  const title = useRef<HTMLHeadingElement>(null);
  useDrawerFocus(subject, title, opener);
  useEscape(onClose);
  return (
    <section
      ref={trap}
      className={`${styles.drawer} screen-only`}
      aria-labelledby={id}
      {...(isPhone ? { role: "dialog", "aria-modal": true } : {})}
    >
      <div className={styles.above}>
        <span className="muted">{above}</span>
        <button type="button" className="button-icon" aria-label={t("action.close")} onClick={onClose}>
          ×
        </button>
      </div>
      <h2 id={id} ref={title} tabIndex={-1} data-autofocus className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Moves the focus to the heading once a reader opened something (not when a page is loaded with it open), and back. */
function useDrawerFocus(
  subject: string,
  title: React.RefObject<HTMLHeadingElement | null>,
  opener: (() => HTMLElement | null) | undefined,
): void {
  const before = useRef<Element | null>(null);
  const findOpener = useRef(opener);
  findOpener.current = opener;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is what moves the focus
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return;
    before.current ??= active;
    title.current?.focus({ preventScroll: true });
  }, [subject, title]);
  useEffect(
    () => () => {
      const target = findOpener.current?.() ?? before.current;
      if (target instanceof HTMLElement && target.isConnected) target.focus();
    },
    [],
  );
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      onClose();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [onClose]);
}
